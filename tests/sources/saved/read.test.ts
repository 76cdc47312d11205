import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/pipeline';
import { toJson } from '../../../src/projections/saved-json';
import { NO_WORK } from '../../../src/review/history';
import { applyOperation } from '../../../src/review/operations';
import { linkTogether } from '../../../src/review/relink';
import { rework } from '../../../src/review/rework';
import { readSaved } from '../../../src/sources/saved/read';
import { pairOfSources } from '../../engine/arbitraries';
import { WITHOUT_LEXICON } from '../../engine/resources';
import { holds } from '../../fuzz/holds';
import { PORT } from '../../review/reports';

const SAVED = await rework(
  await PORT(),
  applyOperation(NO_WORK, linkTogether(await PORT(), { a: ['a4'], b: ['b3'] }, 'r1')),
  WITHOUT_LEXICON,
);
const [first, second] = SAVED.reports;

const QUANTITY = { span: [0, 1], low: 7, high: null, bound: 'more', unit: '', counted: [], precision: 1, named: false };
const TIME = {
  span: [0, 1],
  start: null,
  end: null,
  grain: 'day',
  basis: 'annual',
  direction: 'unknown',
  quoted: false,
};

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (value: unknown) => {
  const result = readSaved(bytes(JSON.stringify(value)));
  return result.ok ? (result.saved.newer ? 'newer' : 'ok') : result.says;
};

describe('a saved file', () => {
  it('is read, with fields of a later version, and written again byte for byte', () => {
    const file = toJson({ ...SAVED, later: 1 } as typeof SAVED);
    const result = readSaved(bytes(file));
    expect(result.ok && toJson(result.saved.comparisons[0] as typeof SAVED)).toBe(file);
  });

  it('is read of whatever two reports', async () => {
    await holds('saved file: of any two reports', pairOfSources, async ([a, b]) => {
      expect(read(await compare(a, b, {}, WITHOUT_LEXICON))).toBe('ok');
    });
  });

  it('of a newer version is read as such or, where it has another form, refused with a way on', () => {
    expect(read({ ...SAVED, version: 2 })).toBe('newer');
    expect(read({ ...SAVED, version: 2, links: {} })).toContain('Open it with the newer version');
  });

  it('of any newer comparison among others is a newer file, and of none it is not', () => {
    const library = (...comparisons: unknown[]) => read({ format: 'parallax/library', version: 1, comparisons });
    const newer = { ...SAVED, version: 2 };
    expect([library(SAVED, SAVED), library(newer, SAVED), library(SAVED, newer)]).toEqual(['ok', 'newer', 'newer']);
    expect([library(), read(5), read(null), read('x')]).toEqual(['ok', ...Array(3).fill(read([]))]);
    expect([read({ format: 'parallax/library', comparisons: {} }), read({ comparisons: [SAVED] })]).toEqual(
      Array(2).fill(read([])),
    );
    expect(read({ ...SAVED, version: '2' })).toContain('damaged at “version”');
  });

  it('is told where it is damaged by numbers of any length', () => {
    const links = Array.from({ length: 12 }, (_, k) => ({
      ...SAVED.links[0],
      id: `l${k}`,
      ...(k === 11 && { a: [] }),
    }));
    expect(read({ ...SAVED, links })).toContain('damaged at “links[11].a”');
  });

  const [link, ...others] = SAVED.links;
  const linked = (own: object) => ({ ...SAVED, links: [{ ...link, ...own }, ...others] });
  const highlights = SAVED.highlights ?? [];
  it.each<[string, object, string]>([
    [
      'a link of a sentence that is there and one that is not',
      linked({ a: [...(link?.a ?? []), 'a99'] }),
      'links[0].a',
    ],
    ['words behind the end', linked({ words: [{ a: [0, 1e6], b: [0, 1], how: 'same' }] }), 'links[0].words'],
    ['words that no span holds', linked({ words: [{ a: [0], b: [0, 1], how: 'same' }] }), 'links[0].words'],
    ['words paired in a way that is no name', linked({ words: [{ a: [0, 1], b: [0, 1], how: '' }] }), 'links[0].words'],
    ['reasons behind the end', linked({ why: [{ feature: 'x', weight: 1, a: [[0, 1e6]], b: [] }] }), 'links[0].why'],
    [
      'a sentence twice without a link',
      { ...SAVED, unlinked: { ...SAVED.unlinked, a: [...SAVED.unlinked.a, ...SAVED.unlinked.a] } },
      'unlinked.a',
    ],
    [
      'a nearest sentence of the same report',
      { ...SAVED, unlinked: { ...SAVED.unlinked, b: [{ sentence: 'b4', nearest: [{ sentence: 'b0', score: 1 }] }] } },
      'unlinked.b[0]',
    ],
    ['a highlight twice', { ...SAVED, highlights: [...highlights, ...highlights] }, 'highlights['],
    ['a highlight of nothing', { ...SAVED, highlights: [{ ...highlights[0], a: [], b: [] }] }, 'highlights[0]'],
    ['a highlight behind the end', { ...SAVED, highlights: [{ ...highlights[0], a: [[0, 1e6]] }] }, 'highlights[0].a'],
    [
      'more kinds of observation than headings fit',
      {
        ...SAVED,
        observations: Array.from({ length: 101 }, (_, k) => ({ ...SAVED.observations[0], id: `o${k}`, kind: `k${k}` })),
      },
      'observations',
    ],
    [
      'an observation of a link that is not there',
      { ...SAVED, observations: [{ ...SAVED.observations[0], link: 'l99' }] },
      'observations[0].link',
    ],
  ])('with %s is refused, and says where', (_, file, where) => {
    expect(read(file)).toContain(`damaged at “${where}`);
  });

  it.each([
    ['no list', {}],
    ['no span', [[0]]],
    ['halves', [[0, 0.5]]],
    ['before the text', [[-1, 2]]],
    ['words', [['0', '1']]],
  ])('is refused where spans are %s', (_, spans) => {
    const blocks = first.blocks.map((own) => ({ ...own, spans }));
    expect(read({ ...SAVED, reports: [{ ...first, blocks }, second] })).toContain(
      'damaged at “reports[0].blocks[0].spans”',
    );
  });

  it('is read without the fields that it did not have when it was saved', () => {
    const { quantities: _, times: __, ...before } = first;
    expect(read({ ...SAVED, reports: [before, second] })).toBe('ok');
  });

  it('of a library holds all of its comparisons', () => {
    const result = readSaved(
      bytes(JSON.stringify({ format: 'parallax/library', version: 1, comparisons: [SAVED, SAVED] })),
    );
    expect(result.ok && result.saved.comparisons).toHaveLength(2);
    expect(read({ format: 'parallax/library', comparisons: [SAVED, { ...SAVED, links: null }] })).toContain(
      'damaged at “comparisons[1].links”',
    );
  });

  it.each([
    [[], 'no saved comparison'],
    [{ format: 'other' }, 'no saved comparison'],
    [{ ...SAVED, reports: [first] }, 'damaged at “reports[1]”'],
    [{ ...SAVED, reports: [second, first] }, 'damaged at “reports[0].id”'],
    [{ ...SAVED, reports: [{ ...first, text: '' }, second] }, 'damaged at “reports[0].blocks[0].spans[0]”'],
    [
      { ...SAVED, reports: [{ ...first, quantities: [{ ...QUANTITY, span: [0, 1e9] }] }, second] },
      'reports[0].quantities[0]',
    ],
    [{ ...SAVED, reports: [{ ...first, quantities: [{ ...QUANTITY, low: '7' }] }, second] }, 'quantities[0].low'],
    [{ ...SAVED, reports: [{ ...first, times: [{ ...TIME, span: [9, 3] }] }, second] }, 'reports[0].times[0]'],
    [{ ...SAVED, reports: [{ ...first, times: [{ ...TIME, quoted: null }] }, second] }, 'times[0].quoted'],
    [{ ...SAVED, reports: [first, { ...second, sentences: [null] }] }, 'damaged at “reports[1].sentences[0]”'],
    [{ ...SAVED, links: [{ ...SAVED.links[0], a: ['a99'] }] }, 'damaged at “links[0].a”'],
    [{ ...SAVED, links: [SAVED.links[0], SAVED.links[0]] }, 'damaged at “links[1].id”'],
    [{ ...SAVED, links: [{ ...SAVED.links[0], score: '1' }] }, 'damaged at “links[0].score”'],
    [{ ...SAVED, links: [{ ...SAVED.links[0], edits: [{ kind: 'same', a: null, b: null, shifts: [] }] }] }, 'edits[0]'],
    [{ ...SAVED, unlinked: null }, 'damaged at “unlinked”'],
    [{ ...SAVED, summary: {} }, 'damaged at “summary.linked”'],
    [{ ...SAVED, reader: { ...SAVED.reader, notes: [{ id: 'n' }] } }, 'damaged at “reader.notes[0].a”'],
    [{ ...SAVED, reader: { ...SAVED.reader, aside: { ...SAVED.reader.aside, links: [{}] } } }, 'reader.aside.links[0]'],
  ])('is refused when it is none, and says where (%#)', (value, says) => {
    expect(read(value)).toContain(says);
  });
});

describe('a hostile file', () => {
  it('cannot reach the prototypes of the program', () => {
    const file = toJson(SAVED).replace(
      '"reader": {',
      '"__proto__": {"stained": true}, "constructor": {"prototype": {"stained": true}}, "reader": {',
    );
    expect(readSaved(bytes(file)).ok).toBe(true);
    expect(({} as Record<string, unknown>).stained).toBeUndefined();
  });

  it.each([
    ['nested a million deep', () => bytes(`${'['.repeat(1e6)}${']'.repeat(1e6)}`), 'nested deeper'],
    [
      'nested deep in a field that nobody knows',
      () => bytes(toJson(SAVED).replace('{', `{"x": ${'['.repeat(100)}${']'.repeat(100)},`)),
      'nested deeper',
    ],
    ['of 200 MB', () => new Uint8Array(200 * 1024 * 1024), 'larger than 128 MB'],
    ['of bytes that are no text', () => new Uint8Array([0xff, 0xfe, 0x00]), 'not text in UTF-8'],
    ['cut off in the middle', () => bytes(toJson(SAVED).slice(0, 5000)), 'not JSON'],
  ])('%s is refused', (_, file, says) => {
    const result = readSaved(file());
    expect(result.ok ? '' : result.says).toContain(says);
  });

  it('with anything in the place of anything is read or refused, and never breaks', () => {
    const text = JSON.stringify(SAVED);
    const cases = fc.tuple(fc.nat(text.length), fc.jsonValue());
    return holds('saved file: anything in the place of anything', cases, ([at, value]) => {
      const from = text.indexOf(':', at) + 1;
      const damagedText =
        text.slice(0, from) + JSON.stringify(value) + text.slice(from).replace(/^("[^"]*"|[\d.]+|null|true|false)/, '');
      const result = readSaved(bytes(damagedText));
      if (!result.ok) expect(result.says).toMatch(/\.$/);
    });
  });
});
