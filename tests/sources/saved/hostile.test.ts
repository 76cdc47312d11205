import { deflateSync } from 'node:zlib';
import { QueryClient } from '@tanstack/react-query';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { sharedQuery } from '../../../src/app/shared-link';
import { compare } from '../../../src/engine/pipeline';
import { exported } from '../../../src/exporters/forms';
import { featureWords, kindWords, observationWords, reportLine, ruleName } from '../../../src/features/reading/labels';
import { indexComparison } from '../../../src/features/reading/store/comparison-index';
import { createReadingStore, followRecord } from '../../../src/features/reading/store/create-reading-store';
import type { Comparison } from '../../../src/model/comparison';
import { MAX_WORK } from '../../../src/model/limits';
import { sentencesHolding } from '../../../src/projections/evidence';
import { FORMS } from '../../../src/projections/export-form';
import { highlightCard } from '../../../src/projections/highlight-card';
import { inlinePieces } from '../../../src/projections/inline';
import { notice } from '../../../src/projections/notice';
import { rows } from '../../../src/projections/rows';
import { toJson } from '../../../src/projections/saved-json';
import { speakerStatistics } from '../../../src/projections/speaker-statistics';
import { placedNotes } from '../../../src/review/reviewed';
import { readSaved } from '../../../src/sources/saved/read';
import { reviewed } from '../../../src/worker/reviewed';
import { expectSoon } from '../../engine/hostile/bounds';
import { WITHOUT_LEXICON } from '../../engine/resources';
import { TOLD } from '../../exporters/told';
import { unsavedRecord } from '../../features/unsaved-record';
import { holds } from '../../fuzz/holds';
import { ReadingHere } from '../../reading-here';
import { A, B, PORT } from '../../review/reports';
import { withLongList, withOddNotes, withOddNumber, withOddString } from './hostile';

vi.stubGlobal('Worker', ReadingHere);

const PORT_COMPARED = await PORT();
const SAMPLES: readonly Comparison[] = [TOLD, PORT_COMPARED];
const REFUSAL = /^(is|was|has|could) .*\.$/s;
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** Refused in words, or drawn by every screen and written in every form. */
async function expectRefusedOrWhole(value: unknown): Promise<void> {
  const read = readSaved(bytes(value));
  if (!read.ok) {
    expect(read.says).toMatch(REFUSAL);
    return;
  }
  for (const comparison of read.saved.comparisons) {
    expectScreens(comparison);
    const all = await reviewed(comparison);
    for (const form of FORMS) {
      const file = await exported(all, form);
      expect(file.length, form).toBeGreaterThan(0);
      if (typeof file === 'string' && form !== 'json') expect(file).not.toMatch(/\[native code\]|\[object /);
    }
    expect(readSaved(new TextEncoder().encode(toJson(comparison))).ok).toBe(true);
  }
}

function expectScreens(comparison: Comparison): void {
  const record = unsavedRecord();
  const index = indexComparison(comparison);
  const store = createReadingStore({ index, record, readOnly: false, onCorrect: null, fragment: '' });
  const stop = followRecord(store, record);
  for (const tab of ['differences', 'passage', 'notes'] as const) store.getState().setSettings({ tab });
  store.getState().move({ type: 'step-difference', by: 1 });
  stop();
  const words = [
    ...index.differences.map(kindWords),
    ...comparison.observations.flatMap((own) => [observationWords(own.kind), ruleName(own.rule) ?? '']),
    ...comparison.links.flatMap((link) => link.why.map(({ feature }) => featureWords(feature))),
    ...comparison.reports.map(reportLine),
  ];
  for (const own of words) expect(typeof own).toBe('string');
  for (const order of ['a', 'b'] as const) rows(comparison, order);
  for (const link of comparison.links) inlinePieces(link, comparison.reports);
  for (const own of comparison.highlights ?? []) highlightCard(comparison, own);
  for (const own of comparison.observations) sentencesHolding(comparison.reports[0], own.a);
  speakerStatistics(comparison);
  notice(comparison);
}

describe('a saved file with something odd in it is refused in words, or opens whole', () => {
  it.each([
    ['saved file: an odd string, opened whole', withOddString],
    ['saved file: an odd number, opened whole', withOddNumber],
    ['saved file: a long list, opened whole', withLongList],
    ['saved file: odd notes, opened whole', withOddNotes],
  ] as const)('%s', async (kind, odd) => {
    await holds(kind, fc.oneof(...SAMPLES.map((own) => odd(own))), expectRefusedOrWhole);
    expect.hasAssertions();
  });

  it('and is not damaged by being read', async () => {
    const odd = [withOddString, withOddNumber].flatMap((own) => SAMPLES.map(own));
    await holds('saved file: read or refused', fc.oneof(...odd), (value) => {
      const read = readSaved(bytes(value));
      if (!read.ok) expect(read.says).toMatch(REFUSAL);
      else expect(read.saved.comparisons).toEqual([JSON.parse(JSON.stringify(value))]);
    });
  });
});

describe('a share link', () => {
  const open = async (packed: string) => await new QueryClient().fetchQuery(sharedQuery(packed)).catch(String);
  const packed = (value: unknown) => deflateSync(bytes(value)).toString('base64url');

  it('with something odd in it is refused in words, or opens', async () => {
    const cases = fc.oneof(...SAMPLES.flatMap((own) => [withOddString(own), withLongList(own)]));
    await holds('share link: odd', cases, async (value) => {
      const found = await open(packed(value));
      if (typeof found === 'string') expect(found).toMatch(/^Error: The link .*\.$/s);
      else expectScreens(found.comparison);
    });
  });

  it('that is cut, changed or no link at all is refused in words', async () => {
    const whole = packed(PORT_COMPARED);
    const cases = fc.tuple(fc.nat(whole.length), fc.string({ maxLength: 8 }), fc.boolean());
    await holds('share link: cut or changed', cases, async ([at, put, cut]) => {
      const found = await open(whole.slice(0, at) + put + (cut ? '' : whole.slice(at + 1)));
      if (typeof found === 'string') expect(found).toMatch(/^Error: The (link|address) .*\.$/s);
    });
  });
});

const repeated = async (times: number) =>
  await compare(
    { sentences: Array.from({ length: times }, (_, k) => `${A.sentences[k % 5]} ${k}`) },
    { sentences: Array.from({ length: times }, (_, k) => `${B.sentences[k % 5]} ${k}`) },
    {},
    WITHOUT_LEXICON,
  );

describe('a file that our own engine cannot have made', () => {
  const [first, second] = PORT_COMPARED.reports;
  const [link, ...others] = PORT_COMPARED.links;
  const edit = { kind: 'changed', a: [0, 20], b: [0, 20], shifts: [] };
  const sentences = Array.from({ length: 15_000 }, (_, k) => ({ id: `a${k}`, block: 0, spans: [[0, 60]] }));
  const note = TOLD.reader.notes[0];

  it.each([
    ['sentences one over another', { reports: [{ ...first, sentences }, second] }, 'reports[0].sentences'],
    [
      'blocks one over another',
      { reports: [{ ...first, blocks: first.blocks.map((own) => ({ ...own, spans: [[0, 9]] })) }, second] },
      'reports[0].blocks',
    ],
    ['50,000 edits', { links: [{ ...link, edits: Array(50_000).fill(edit) }, ...others] }, 'links[0].edits'],
    ['edits one over another', { links: [{ ...link, edits: [edit, edit] }, ...others] }, 'links[0].edits'],
    ['a link that names a sentence twice', { links: [{ ...link, a: ['a0', 'a0'] }, ...others] }, 'links[0].a'],
    [
      'more notes than anybody writes',
      {
        reader: {
          ...PORT_COMPARED.reader,
          notes: Array.from({ length: MAX_WORK + 1 }, (_, k) => ({ ...note, id: `n${k}` })),
        },
      },
      'reader.notes',
    ],
    ['a day that is none', { reports: [{ ...first, published: 'yesterday' }, second] }, 'reports[0].published'],
    [
      'a kind that is no name',
      { links: [{ ...link, edits: [{ ...edit, kind: '__proto__' }] }, ...others] },
      'links[0].edits[0].kind',
    ],
  ])('%s, is refused and says where', async (_, odd, where) => {
    const read = await expectSoon(() => readSaved(bytes({ ...PORT_COMPARED, ...odd })));
    expect(read.ok ? 'read' : read.says).toContain(where);
  });

  it.each(['unheard-of', 'constructor'])(
    'kinds called “%s” are shown by their name, and in every export',
    async (kind) => {
      const links = PORT_COMPARED.links.map((own) => ({
        ...own,
        why: own.why.map((each) => ({ ...each, feature: kind })),
        edits: own.edits.map((each) => ({ ...each, shifts: each.kind === 'same' ? [] : [kind] })),
      }));
      const observations = PORT_COMPARED.observations.map((own) => ({ ...own, kind, rule: `${kind}/${kind}` }));
      const odd = { ...PORT_COMPARED, version: 2, links, observations };
      await expectRefusedOrWhole(odd);
      const read = readSaved(bytes(odd));
      expect(read.ok && read.saved.newer).toBe(true);
      if (!read.ok) return;
      const all = await reviewed(read.saved.comparisons[0] as Comparison);
      for (const form of ['html', 'csv', 'tei', 'annotations', 'md'] as const)
        expect(exported(all, form), form).toMatch(kind === 'constructor' ? 'constructor' : /unheard(-| |\\-)of/);
    },
  );

  it('2,000 notes whose words are gone are shown so, and keep their words', async () => {
    const text = TOLD.reports[0].text;
    const notes = Array.from({ length: 2_000 }, (_, k) => {
      const exact = `${text.slice(0, 400)} lost ${k} ${text.slice(400)}`;
      return {
        ...note,
        id: `n${k}`,
        a: [{ start: 0, end: exact.length, exact, prefix: 'before', suffix: 'after' }],
        b: [],
      };
    });
    const read = readSaved(bytes({ ...TOLD, reader: { ...TOLD.reader, notes } }));
    expect(read.ok).toBe(true);
    const [comparison] = read.ok ? read.saved.comparisons : [];
    const placed = await expectSoon(() => placedNotes(comparison as Comparison));
    expect(placed.map(({ a }) => a)).toEqual(notes.map(() => [null]));
    expect(placed[1_999]?.note.a[0]?.exact).toContain('lost 1999');
  });
});

describe('everything that we write can be read again', () => {
  // At the limits, by `npm run fuzz:limits` (`engine/hostile/parts.ts`).
  it.each([5, 300])('with %i sentences on either side', async (times) => {
    const file = new TextEncoder().encode(toJson(await repeated(times)));
    expect(readSaved(file)).toMatchObject({ ok: true });
  });
});
