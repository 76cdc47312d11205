import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/languages/en/lexicon';
import { LANGUAGES } from '../../src/languages/load';

describe('the lexicon of English', () => {
  it.each([
    ['remarks', 'comments'],
    ['killed', 'dead'],
    ['troops', 'soldiers'],
    ['purchase', 'bought'],
  ])('knows that %s and %s are used alike', (x, y) => {
    expect(ENGLISH.similarity(x, y)).toBeGreaterThan(0.5);
    expect(ENGLISH.similarity(y, x)).toBe(ENGLISH.similarity(x, y));
  });

  it.each([
    ['dog', 'banana'],
    ['minister', 'carpet'],
  ])('knows that %s and %s are not', (x, y) => {
    expect(ENGLISH.similarity(x, y)).toBeLessThan(0.3);
  });

  it.each([
    ['buy', 'purchase', 'synonym'],
    ['remarks', 'comments', 'synonym'],
    ['rise', 'fall', 'antonym'],
    ['decide', 'decision', 'derived'],
    ['watch', 'monitor', 'hypernym'],
    ['imminent', 'immediate', 'sibling'],
    ['dog', 'parliament', null],
  ])('relates %s and %s: %s', (x, y, relation) => {
    expect(ENGLISH.relation(x, y)).toBe(relation);
    expect(ENGLISH.relation(y, x)).toBe(relation);
  });

  it('takes the forms of one word as one', () => {
    expect(ENGLISH.similarity('monitor', 'monitored')).toBe(1);
    expect(ENGLISH.vector('monitor')).toEqual(ENGLISH.vector('monitoring'));
  });

  it('knows nothing of words that it does not have, and of what is no word', () => {
    for (const other of ['xqzzt', '13,700', '', '“', 'säkerhet', '__proto__']) {
      expect(ENGLISH.similarity('peace', other)).toBe(0);
      expect(ENGLISH.relation(other, 'xqzzt')).toBeNull();
    }
    expect(ENGLISH.vector('xqzzt')).toBeNull();
  });

  it('gives every known word a direction of length 1', () => {
    for (const word of ['peace', 'said', 'zelensky', 'ceasefire', 'the']) {
      const vector = ENGLISH.vector(word);
      if (vector) expect(vector.reduce((sum, x) => sum + x * x, 0)).toBeCloseTo(1, 4);
    }
  });

  it('is fetched when it is first needed', async () => {
    expect((await LANGUAGES.load('en-GB')).lexicon).toBe(ENGLISH);
  });
});
