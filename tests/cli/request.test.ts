import { describe, expect, it } from 'vitest';
import { idAtBeginning, readRequest } from '../../src/cli/request';

const S = { sentences: ['One.', 'Two.'] };
const MANY = { sentences: Array(9_000).fill('It rains.') };
const ALL = Array.from({ length: 9_000 }, (_, k) => k);
const read = (value: unknown) => readRequest(JSON.stringify(value));
const refused = (value: unknown) => {
  const result = read(value);
  return result.ok ? 'ok' : [result.id, result.error.code, result.error.message];
};

describe('a batch line', () => {
  it('is two inputs with an id', () => {
    expect(read({ id: 'x', a: { text: 'T', format: 'markdown', outlet: 'O', author: null }, b: S, more: 1 })).toEqual({
      ok: true,
      request: { id: 'x', a: { text: 'T', format: 'markdown', outlet: 'O' }, b: S },
    });
  });

  it('keeps a number as its id, and the day of a date and time', () => {
    const result = read({ id: 7, a: { text: 'T', published: '2023-11-22T09:00:00Z' }, b: S });
    expect(result.ok && [result.request.id, result.request.a.published]).toEqual([7, '2023-11-22']);
  });

  it('may give links between sentences', () => {
    const result = read({ id: 'x', a: S, b: S, links: [{ a: [0], b: [0, 1] }] });
    expect(result.ok && result.request.links).toEqual([{ a: [0], b: [0, 1] }]);
  });

  it('may be a page', () => {
    const result = read({ id: 'x', a: { text: '<p>T', format: 'html', title: 'H' }, b: S });
    expect(result.ok && result.request.a).toEqual({ html: '<p>T', title: 'H' });
  });

  it('keeps half surrogate pairs', () => {
    const result = readRequest('{"id":"x","a":{"text":"\\ud800"},"b":{"text":"y"}}');
    expect(result.ok && result.request.a).toEqual({ text: '\ud800' });
  });
});

describe('a bad line says what it should be', () => {
  it.each([
    ['no object', [1], [null, 'bad-shape']],
    ['no id', { a: S, b: S }, [null, 'bad-shape']],
    ['an odd id', { id: {}, a: S, b: S }, [null, 'bad-shape']],
    ['no b', { id: 'x', a: S }, ['x', 'bad-shape']],
    ['text and sentences', { id: 'x', a: { text: 'T', ...S }, b: S }, ['x', 'bad-shape']],
    ['sentences of numbers', { id: 'x', a: { sentences: [1] }, b: S }, ['x', 'bad-shape']],
    ['an odd format', { id: 'x', a: { text: 'T', format: 'pdf' }, b: S }, ['x', 'bad-shape']],
    ['an odd date', { id: 'x', a: { text: 'T', published: '22 Nov' }, b: S }, ['x', 'bad-shape']],
    ['a date that is none', { id: 'x', a: { text: 'T', published: '2023-13-40' }, b: S }, ['x', 'bad-shape']],
    ['a title of numbers', { id: 'x', a: { text: 'T', title: 5 }, b: S }, ['x', 'bad-shape']],
    ['links in texts', { id: 'x', a: { text: 'T' }, b: S, links: [] }, ['x', 'bad-links']],
    ['links out of range', { id: 'x', a: S, b: S, links: [{ a: [2], b: [0] }] }, ['x', 'bad-links']],
    ['empty links', { id: 'x', a: S, b: S, links: [{ a: [], b: [0] }] }, ['x', 'bad-links']],
    ['links that are none', { id: 'x', a: S, b: S, links: {} }, ['x', 'bad-links']],
    ['790,000 empty sentences', { id: 'x', a: { sentences: Array(790_000).fill('') }, b: S }, ['x', 'too-large']],
    [
      'sentences by a stop that no space follows',
      { id: 'x', a: { text: 'Ａ｡'.repeat(399_000) }, b: S },
      ['x', 'too-large'],
    ],
    ['a link of 9,000 with 9,000', { id: 'x', a: MANY, b: MANY, links: [{ a: ALL, b: ALL }] }, ['x', 'too-large']],
    [
      'more links than sentences bear',
      { id: 'x', a: MANY, b: MANY, links: Array(41_000).fill({ a: [0], b: [0] }) },
      ['x', 'too-large'],
    ],
    [
      'links that name each sentence again and again',
      { id: 'x', a: MANY, b: MANY, links: Array(51).fill({ a: ALL.slice(0, 20), b: ALL.slice(0, 20) }) },
      ['x', 'too-large'],
    ],
    ['four million characters', { id: 'x', a: { text: 'x'.repeat(4_000_001) }, b: S }, ['x', 'too-large']],
  ])('%s', (_name, value, expected) => {
    const found = refused(value);
    expect(found.slice(0, 2)).toEqual(expected);
    expect(String(found[2])).toMatch(/[.…}]$/);
  });

  it('names the side and the field', () => {
    expect(refused({ id: 'x', a: S, b: { text: 5 } })[2]).toBe('“b.text” is a string.');
  });

  it('gives its id even where it is no JSON', () => {
    expect(readRequest('{"id": "x\\"1", "a": {')).toMatchObject({ ok: false, id: 'x"1', error: { code: 'bad-json' } });
    expect(idAtBeginning('{"id":42,"a"')).toBe(42);
    expect(idAtBeginning('{"a":{"id":"no"}}')).toBeNull();
  });
});
