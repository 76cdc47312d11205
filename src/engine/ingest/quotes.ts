import { CUES } from '../language/en/speech';
import type { Block, Quote, Side, Span } from '../model';
import { type Flat, flatten } from './flat';
import { isStory } from './kinds';

/** `[start, end)` of one quotation in a block's flat text, its marks included. */
type Range = readonly [start: number, end: number];

/** What closes each mark that opens; low and angle marks, and the straight ones, which open and close alike. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”“',
  '"': '"”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '‚': '‘’',
};
/** A mark that is not closed within this many characters is taken as never closed. */
const LONGEST = 5_000;
/** Fewer words than this are a quotation only where a sentence ends inside it or a cue stands beside it. */
const FEW = 3;

/**
 * The direct quotations of a report: between quotation marks of any kind, over several paragraphs where each opens anew,
 * and after a dialogue dash. Words in quotation marks for distance (“imminent”) are no quotation.
 */
export function findQuotes(id: Side, text: string, blocks: readonly Block[]): Quote[] {
  const found = blocks.flatMap((block) => {
    if (!isStory(block)) return [];
    const flat = flatten(text, block.spans);
    const ranges = DASH.test(flat.text)
      ? dialogue(flat.text)
      : marked(flat.text).filter((range) => isSaid(flat.text, range));
    return goingOn(flat.text, ranges).map((parts) => ({
      spans: parts.flatMap((range) => flat.back(...range)),
      cue: cueBeside(flat, parts),
    }));
  });
  return found
    .filter(({ spans }) => spans.length > 0)
    .map(({ spans, cue }, index) => ({ id: `${id}q${index}`, spans, direct: true, source: null, cue }));
}

/** A clause that tells who speaks: at most six words before the word of saying, then the rest of its sentence. */
const TAG = new RegExp(
  `[,?!]\\s+(?:\\p{L}[\\p{L}\\p{M}'’.-]*\\s+){0,6}?(?:${[...CUES].join('|')})(?![\\p{L}])[^.?!]*[.?!:]*\\s*`,
  'giu',
);
const DASH = /^[-–—―]\s+/;

/** The ranges between marks; one that is never closed runs to the end of its block, as it does when the next block opens anew. */
function marked(text: string): Range[] {
  const out: Range[] = [];
  for (let at = 0; at < text.length; at++) {
    const closing = opensAt(text, at) ? CLOSING[text.charAt(at)] : undefined;
    if (!closing) continue;
    const end = closesAt(text, at + 1, closing);
    if (end < 0 && text.charAt(at) !== '“' && text.charAt(at) !== '"') continue;
    out.push([at, end < 0 ? text.length : end + 1]);
    at = end < 0 ? text.length : end;
  }
  return out;
}

function opensAt(text: string, at: number): boolean {
  return (
    text.charAt(at) in CLOSING &&
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

/** Words that somebody said, not words held at a distance or a title. */
function isSaid(text: string, [start, end]: Range): boolean {
  const inside = text.slice(start + 1, end - 1);
  const words = inside.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
  return words >= FEW || /[.,!?…]$/.test(inside) || (words > 0 && cueWord(text, [start, end]) !== null);
}

/**
 * What is said in a block that begins with a dialogue dash: all of it but the clauses that tell who speaks (“, the chief
 * replied, …”), up to the end of their sentence.
 */
function dialogue(text: string): Range[] {
  const start = DASH.exec(text)?.[0].length ?? 0;
  const out: Range[] = [];
  let at = start;
  for (const tag of text.matchAll(TAG)) {
    if (tag.index < at || !tellsSpeaker(tag[0])) continue;
    out.push([at, tag.index + 1]);
    at = tag.index + tag[0].length;
  }
  if (at < text.length) out.push([at, text.length]);
  return out;
}

/** “, he said.” and “? asked the journalist.”, but not “, we said so”. */
function tellsSpeaker(tag: string): boolean {
  return !/\b(?:I|we|you)\b/i.test(tag.slice(0, 60).split(/\s+/).slice(0, 4).join(' '));
}

/** Parts with nothing between them but who says so, and at most one end of a sentence, are one quotation. */
function goingOn(text: string, ranges: readonly Range[]): Range[][] {
  const out: Range[][] = [];
  for (const range of ranges) {
    const last = out.at(-1)?.at(-1);
    const between = last ? text.slice(last[1], range[0]) : '';
    const told =
      last && between.length <= 150 && (between.match(/[.!?]\s/g)?.length ?? 0) <= 1 && cues(between, 0).length > 0;
    if (told) out.at(-1)?.push(range);
    else out.push([range]);
  }
  return out;
}

function cueBeside(flat: Flat, parts: readonly Range[]): Span | null {
  const cue = parts.map((range) => cueWord(flat.text, range)).find((found) => found !== null);
  return cue ? (flat.back(...cue)[0] ?? null) : null;
}

/** The word of saying next to a quotation: behind it first, then before it, never beyond the sentence. */
function cueWord(text: string, [start, end]: Range): Range | null {
  const behind = /^[^.!?:“"]{0,120}/.exec(text.slice(end))?.[0] ?? '';
  const before = /[^.!?”"]{0,120}$/.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? '';
  const first = cues(behind, end)[0];
  return first ?? cues(before, start - before.length).at(-1) ?? null;
}

function cues(part: string, offset: number): Range[] {
  return [...part.matchAll(/\p{L}+/gu)]
    .filter((word) => CUES.has(word[0].toLowerCase()))
    .map((word) => [offset + word.index, offset + word.index + word[0].length]);
}
