import type { SpeechRules } from '../../languages/pack';

/** `[start, end)` in a block's flat text. */
export type Range = readonly [start: number, end: number];

/** What closes each mark that opens; low and angle marks, and the straight ones, which open and close alike. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”“'],
  ['"', '"”'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['‘', '’'],
  ['‚', '‘’'],
]);
/** A mark that is not closed within this many characters is taken as never closed. */
const LONGEST = 5_000;
/**
 * What stands between quotation marks of any kind in one block, marks included, and what is said after a dialogue dash. Whether
 * marked words were said by somebody or are only held at a distance (“imminent”) is not told here.
 */
export function quotedRanges(text: string, speech: SpeechRules | null): readonly Range[] {
  return DASH.test(text) ? dialogue(text, speech) : marked(text, speech);
}

const DASH = /^[-–—―]\s+/;

/**
 * The ranges between marks. One that is never closed, by its own mark or a straight one, runs to the clause that tells who speaks, or else
 * to the end of its block, as it does when the next block opens anew.
 */
function marked(text: string, speech: SpeechRules | null): Range[] {
  const out: Range[] = [];
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at + 1)) {
    const pair = twoApostrophes(text, at);
    if (pair) {
      out.push(pair);
      at = pair[1] - 1;
      continue;
    }
    const closing = opensAt(text, at) ? CLOSING.get(text.charAt(at)) : undefined;
    if (!closing) continue;
    const end = closesAt(text, at + 1, closing);
    if (end < 0 && text.charAt(at) !== '“' && text.charAt(at) !== '"') continue;
    const to = end < 0 ? endOfUnclosed(text, at, speech) : end + 1;
    out.push([at, to]);
    at = to - 1;
  }
  return out;
}

/** Behind a straight mark that closes a curly one, or before “, the mayor said”. */
function endOfUnclosed(text: string, at: number, speech: SpeechRules | null): number {
  const near = text.slice(at, at + LONGEST);
  const straight = text.charAt(at) === '“' ? /(?<=\S)"(?=[\s,.;:!?)]|$)/.exec(near) : null;
  if (straight) return at + straight.index + 1;
  const tag = speech ? [...near.matchAll(speech.dialogueTag)].find(([own]) => tellsSpeaker(own, speech)) : null;
  return tag ? at + tag.index + 1 : text.length;
}

/** Nothing else opens. */
const MARK = new RegExp(`[${[...CLOSING.keys()].join('')}]|''`, 'g');

function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.exec(text)?.index ?? -1;
}

/** Two apostrophes stand for one double mark in text that has passed through old systems. */
function twoApostrophes(text: string, at: number): Range | null {
  if (!text.startsWith("''", at) || !/^$|[\s([{—–-]/.test(text.charAt(at - 1))) return null;
  const end = text.indexOf("''", at + 2);
  return end > 0 && end - at < LONGEST ? [at, end + 2 + (text.charAt(end + 2) === "'" ? 1 : 0)] : null;
}

function opensAt(text: string, at: number): boolean {
  return (
    CLOSING.has(text.charAt(at)) &&
    /^$|[\s([{—–-]/.test(text.charAt(at - 1)) &&
    (/\S/.test(text.charAt(at + 1)) || text.charAt(at) === '«')
  );
}

/** A single mark inside a word is an apostrophe and closes nothing. */
function closesAt(text: string, from: number, closing: string): number {
  for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
    if (!closing.includes(text.charAt(at))) continue;
    if (text.charAt(at) !== '’' || !/\p{L}/u.test(text.charAt(at + 1))) return at;
  }
  return -1;
}

/**
 * What is said in a block that begins with a dialogue dash: all of it but the clauses that tell who speaks (“, the chief
 * replied, …”), up to the end of their sentence. All of it where it is not known how such clauses are made.
 */
function dialogue(text: string, speech: SpeechRules | null): Range[] {
  const start = DASH.exec(text)?.[0].length ?? 0;
  const out: Range[] = [];
  let at = start;
  const tags = speech ? [...text.matchAll(speech.dialogueTag)].filter(([tag]) => tellsSpeaker(tag, speech)) : [];
  for (const tag of tags) {
    if (tag.index < at) continue;
    out.push([at, tag.index + 1]);
    at = tag.index + tag[0].length;
  }
  if (at < text.length) out.push([at, text.length]);
  return out;
}

/** “, he said.” and “? asked the journalist.”, but not “, we said so”. */
function tellsSpeaker(tag: string, speech: SpeechRules): boolean {
  return !speech.firstOrSecondPerson.test(tag.slice(0, 60).split(/\s+/).slice(0, 4).join(' '));
}
