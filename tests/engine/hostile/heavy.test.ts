import { beforeAll, describe, expect, it } from 'vitest';
import { compare } from '../../../src/engine/pipeline';
import { MAX_CHARACTERS } from '../../../src/model/limits';
import { toJson } from '../../../src/projections/saved-json';
import { accept } from '../../../src/sources/accept';
import { readSaved } from '../../../src/sources/saved/read';
import { expectInvariants } from '../invariants';
import { RESOURCES } from '../resources';
import { bundle, expectBounded, expectSoon, FULL } from './bounds';
import { heavyTexts, turned } from './heavy';

describe('heavy text', () => {
  for (const [name, text] of Object.entries(heavyTexts(0.0025))) {
    it(`is compared as the contract says: ${name}`, async () => {
      const whole = text();
      const compared = await expectSoon(() => compare({ text: whole }, { text: turned(whole) }, {}, RESOURCES));
      expectInvariants(compared);
      const read = readSaved(new TextEncoder().encode(toJson(compared)));
      expect(read.ok ? '' : read.says, 'is read again').toBe('');
    });
  }

  if (FULL)
    describe('at the limit', () => {
      beforeAll(bundle);
      it.each(Object.keys(heavyTexts(1)))('takes bounded time and memory: %s', (name) =>
        expectBounded('compareHeavy', name),
      );
    });

  it('that is one sentence of thousands of words is held against itself by its words alone', async () => {
    const text = Array.from({ length: 1_500 }, (_, k) => `- item ${k} of the long list`).join('\n');
    expectInvariants(await compare({ text }, { text: turned(text) }, {}, RESOURCES));
  });

  it('above the limit is refused', () => {
    expect(accept({ text: 'word '.repeat(MAX_CHARACTERS / 5 + 1) }, 'A')).toMatchObject({
      ok: false,
      problem: { code: 'too-large' },
    });
  });
});
