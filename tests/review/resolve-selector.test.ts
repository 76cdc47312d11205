import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report';
import type { TextSelector } from '../../src/model/review';
import { selectorFinder } from '../../src/review/resolve-selector';
import { textSelectorAt } from '../../src/review/text-selector';
import { hostileText } from '../engine/arbitraries';
import { holds } from '../fuzz/holds';

const reportWith = (text: string): Report => ({
  id: 'a',
  title: null,
  outlet: null,
  author: null,
  published: null,
  url: null,
  language: 'en',
  text,
  blocks: [],
  sentences: [],
  quotes: [],
});

const resolveSelector = (text: string, selector: TextSelector) => selectorFinder(reportWith(text))(selector);

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
    'a word changed inside: other words',
    'Ships waited. The harbour [will be opened again on Monday] after a week.',
    'Ships waited. The harbour will be opened anew on Monday after a week.',
  ],
  [
    'a slip of the pen mended beside them',
    'Ships waited. The habrour [will be opened again on Monday] after a week.',
    'Ships waited. The harbour [will be opened again on Monday] after a week.',
  ],
  [
    'lines broken and quotation marks set otherwise',
    'Ships waited. [“The harbour opens on Monday,” the mayor said], after a week.',
    'Ships waited. "[The harbour\nopens on Monday," the mayor said], after a week.',
  ],
  [
    'a sentence alike but for the name',
    'Team Alder found that the pump saves water everywhere.\n[Team Birch found that the pump saves water everywhere.]\nMore will follow.',
    'Team Alder found that the pump saves water everywhere.\nMore will follow.',
  ],
  [
    'a part of a sentence that is alike but for the name before it',
    'Team Alder found that the pump saves water.\nTeam Birch [found that the pump saves water.]\nMore will follow.',
    'Team Alder found that the pump saves water.\nMore will follow.',
  ],
  [
    'a part of a sentence that is alike but for the role after it',
    'Well. [The pump saves much water, said] the mayor of the town. More follows.',
    'Well. The pump saves much water, said a clerk of the town. More follows.',
  ],
  [
    'names that differ by a letter',
    'It rained on. [Anna Holte reopened the museum of the town] on Sunday.',
    'It rained on. Anne Holte reopened the museum of the town on Sunday.',
  ],
  [
    'numbers that differ by a digit',
    'It rained on. [The council pays 13,700 pounds for the gates of the lock] on Sunday.',
    'It rained on. The council pays 18,700 pounds for the gates of the lock on Sunday.',
  ],
  [
    'words that begin inside another word',
    'In all of it the [port was opened again by the mayor.] Fine.',
    'In all of it the airport was opened again by the mayor. Fine.',
  ],
  [
    'words without spaces between them, after other words were put in before',
    '报道说。港口[在星期一重新开放]，市长说。',
    '更正。报道说。港口[在星期一重新开放]，市长说。',
  ],
  [
    'half a word, where the whole has stayed',
    'The har[bour will be op]ened on Monday.',
    'A correction. The har[bour will be op]ened on Monday.',
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
    const cases = fc.tuple(hostileText, fc.nat(), fc.nat());
    return holds('text selector: text unchanged', cases, ([text, x, y]) => {
      const [from, to] = [x % (text.length + 1), y % (text.length + 1)];
      if (from === to) return;
      const span = [Math.min(from, to), Math.max(from, to)] as const;
      expect(resolveSelector(text, textSelectorAt(text, span))).toEqual({ span, changed: false });
    });
  });

  it('on the same words or on nearly the same, whatever was put in or taken out elsewhere', () => {
    const cases = fc.tuple(hostileText, hostileText, fc.nat(), fc.nat());
    return holds('text selector: text changed', cases, ([text, put, x, y]) => {
      const [from, to] = [x % (text.length + 1), y % (text.length + 1)];
      const span = [Math.min(from, to), Math.max(from, to)] as const;
      const found = resolveSelector(put + text, textSelectorAt(text, span));
      if (!found) return;
      const words = (put + text).slice(...found.span);
      if (!found.changed) expect(words).toBe(text.slice(...span));
      else expect(words).not.toBe(text.slice(...span));
    });
  });

  it('never outside the text, whatever a damaged file says', () => {
    const anchor = { start: -5, end: 1e9, exact: 'port', prefix: '', suffix: '' };
    expect(resolveSelector('The port.', anchor)).toBeNull();
    expect(resolveSelector('The port.', { ...anchor, start: 100, end: 104 })).toEqual({ span: [4, 8], changed: false });
  });
});

const SEED = 20231122;
/** Words without meaning, the same from the same seed. */
function babble(count: number, seed = SEED): string {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return (state % 46656).toString(36).padStart(3, 'q');
  }).join(' ');
}

const BABBLE = babble(200_000);

/** Selectors that take longest to look for, in a text that takes longest. */
const HEAVY: readonly (readonly [string, string, (k: number) => string])[] = [
  ['one letter over and over, of which the first is another', 'a'.repeat(800_000), (k) => `b${'a'.repeat(20_000 + k)}`],
  ['one letter over and over, of which the last is another', 'a'.repeat(800_000), (k) => `${'a'.repeat(20_000 + k)}b`],
  ['one word over and over', 'the '.repeat(200_000), (k) => `${'the '.repeat(5_000 + k)}end`],
  ['a near-copy of the text', BABBLE, (k) => `${BABBLE.slice(0, 700_000)} mistake${k}`],
  ['words that stand nowhere', BABBLE, (k) => babble(20, k + 1)],
  ['signs alone', '.,'.repeat(400_000), (k) => `${'.,'.repeat(1_000 + k)}!`],
];

describe('what is sought for long is given up, and nothing else', () => {
  it.each(HEAVY)(
    '%s, two thousand times',
    (_, text, exact) => {
      const find = selectorFinder(reportWith(text));
      for (let k = 0; k < 2_000; k++) {
        const words = exact(k % 40);
        const found = find({ start: 1, end: 1 + words.length, exact: words, prefix: 'x', suffix: 'y' });
        if (found) expect(text.slice(...found.span)).toBe(words);
      }
    },
    20_000,
  );

  it('what stands where it stood is found however much was sought before', () => {
    const text = `${'The ships lay in the roads. '.repeat(2_000)}Then the gates were opened.`;
    const find = selectorFinder(reportWith(text));
    for (let k = 0; k < 3_000; k++) expect(find(textSelectorAt(`x${text} ${k}`, [1, 50_000 + k]))).toBeNull();
    const span = [text.length - 22, text.length - 1] as const;
    expect(find(textSelectorAt(text, span))).toEqual({ span, changed: false });
    const moved = textSelectorAt(`Moved. ${text}`, [span[0] + 7, span[1] + 7]);
    expect(find(moved), 'no budget is left').toBeNull();
    expect(selectorFinder(reportWith(text))(moved)).toEqual({ span, changed: false });
  });

  it('gives the same again, whatever is known of the report by then', () => {
    const report = reportWith('A correction. The port opened on Monday after a week of storms.');
    const selector = textSelectorAt('The port opened on Monday after a week of storms.', [0, 40]);
    const first = selectorFinder(report)(selector);
    expect(first).not.toBeNull();
    expect(selectorFinder(report)(selector)).toEqual(first);
  });
});
