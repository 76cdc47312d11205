import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/compare';
import { ENGLISH } from '../../../src/engine/language/en/lexicon';
import { accept, MAX_CHARACTERS } from '../../../src/sources/accept';
import { expectInvariants } from '../invariants';
import { heavyTexts } from './heavy';
import { expectSoon, FULL } from './soon';

describe('heavy text', () => {
  for (const [name, text] of Object.entries(heavyTexts(FULL ? 1 : 0.02))) {
    it(`is compared soon, and as the contract says: ${name}`, async () => {
      const whole = text().slice(0, MAX_CHARACTERS);
      const comparison = await expectSoon(() => compare({ text: whole }, { text: whole }, {}, ENGLISH));
      // To look at every character takes longer than to compare them.
      if (!FULL) expectInvariants(comparison);
    });
  }

  it('above the limit is refused', () => {
    expect(accept({ text: 'word '.repeat(MAX_CHARACTERS / 5 + 1) }, 'A')).toMatchObject({
      ok: false,
      problem: { code: 'too-large' },
    });
  });
});
