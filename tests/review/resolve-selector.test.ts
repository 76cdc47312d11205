import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveSelector } from '../../src/review/resolve-selector';
import { textSelectorAt } from '../../src/review/text-selector';
import { hostileText } from '../engine/arbitraries';
import { numRuns } from '../engine/seed';

/** `was` marks the words with `[ ]`; `now` marks where they must be found, or marks nothing where they must not. */
const CASES: readonly (readonly [says: string, was: string, now: string])[] = [
  ['the same text', 'The port [opened on Monday] after a week.', 'The port [opened on Monday] after a week.'],
  [
    'text put in before it',
    'The port [opened on Monday] after a week.',
    'Correction. The port [opened on Monday] after a week.',
  ],
  [
    'the second of two like words, by its context',
    'He said no. Then the mayor [said] that rain had come.',
    'Again he said no. Then the mayor [said] that rain had come.',
  ],
  [
    'the first gone, the second is not taken for it',
    'The mayor [said] yes to the plan of the port. A clerk was there and said no to it all.',
    'A clerk was there and said no to it all.',
  ],
  [
    'a letter mended inside',
    'The port [opnened again on Monday] after a week.',
    'The port [opened again on Monday] after a week.',
  ],
  [
    'a word changed inside',
    'Ships waited. The harbour [will be opened again on Monday] after a week.',
    'Ships waited. The harbour [will be opened anew on Monday] after a week.',
  ],
  ['the words gone', 'The port [opened on Monday] after a week.', 'The port stayed shut for a week.'],
  ['short words changed are other words', 'A [cat] sat on the mat.', 'A dog sat on the mat.'],
  [
    'two places that do equally well: neither',
    'One. The port of the town [opened on Monday] after a long week of waiting there.',
    'The port of the town opened on Monday after a long week of waiting there. The port of the town opened on Monday after a long week of waiting there.',
  ],
  [
    'a long passage, mended in its middle',
    `Before. [${'The ships lay in the roads and the crews slept. '.repeat(4)}Nobody wiated. The gates of the lock stayed shut until the water fell again.] After.`,
    `Before. [${'The ships lay in the roads and the crews slept. '.repeat(4)}Nobody waited. The gates of the lock stayed shut until the water fell again.] After.`,
  ],
];

function marked(text: string) {
  const [start, end] = [text.indexOf('['), text.indexOf(']') - 1];
  return { plain: text.replace(/[[\]]/g, ''), span: start < 0 ? null : ([start, end] as const) };
}

describe('the words of an anchor are found again', () => {
  it.each(CASES)('%s', (_, was, now) => {
    const before = marked(was);
    const after = marked(now);
    const anchor = textSelectorAt(before.plain, before.span as [number, number]);
    const found = resolveSelector(after.plain, anchor);
    expect(found && after.plain.slice(...found.span)).toEqual(after.span && after.plain.slice(...after.span));
    expect(found?.span ?? null).toEqual(after.span);
  });

  it('where they stood, in any text that has not changed', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(), fc.nat(), (text, x, y) => {
        const [from, to] = [x % (text.length + 1), y % (text.length + 1)];
        if (from === to) return;
        const span = [Math.min(from, to), Math.max(from, to)] as const;
        expect(resolveSelector(text, textSelectorAt(text, span))).toEqual({ span, changed: false });
      }),
      { numRuns: numRuns(500) },
    );
  });

  it('on the same words or on nearly the same, whatever was put in or taken out elsewhere', () => {
    fc.assert(
      fc.property(hostileText, hostileText, fc.nat(), fc.nat(), (text, put, x, y) => {
        const [from, to] = [x % (text.length + 1), y % (text.length + 1)];
        const span = [Math.min(from, to), Math.max(from, to)] as const;
        const found = resolveSelector(put + text, textSelectorAt(text, span));
        if (!found) return;
        const words = (put + text).slice(...found.span);
        if (!found.changed) expect(words).toBe(text.slice(...span));
        else expect(words).not.toBe(text.slice(...span));
      }),
      { numRuns: numRuns(500) },
    );
  });

  it('never outside the text, whatever a damaged file says', () => {
    const anchor = { start: -5, end: 1e9, exact: 'port', prefix: '', suffix: '' };
    expect(resolveSelector('The port.', anchor)).toBeNull();
    expect(resolveSelector('The port.', { ...anchor, start: 100, end: 104 })).toEqual({ span: [4, 8], changed: false });
  });
});
