import { Parser } from 'htmlparser2';
import { MAX_CHARACTERS, MAX_WORD_DEPTH } from '../../model/limits';

/** What a comment of a Word file says. */
export interface WordComment {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly paragraphs: readonly string[];
}

/** The words that a comment is on, with what stands around them in their paragraphs. */
export interface Place {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where they stand in a row of three cells, as in what Parallax exports; `null` elsewhere. */
  readonly column: 'first' | 'last' | null;
}

const CONTEXT = 32;
/** Code units that all comments together may be on. Each on everything, a few would fill the memory. */
const MAX_COMMENTED = 10 * MAX_CHARACTERS;
/** The style of numbers that Parallax sets behind words of a report: they are none of its words. */
const NUMBER_STYLE = /^Rank/;
/** What stands for one letter between runs of text. */
const LETTERS = new Map([
  ['tab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '\u2011'],
]);
/** What has been deleted or moved away in tracked changes, and what only old programs show in the place of something else. */
const UNREAD = new Set(['del', 'moveFrom', 'Fallback']);

/** The comments in `word/comments.xml`; `null` where it cannot be understood. */
export function wordComments(xml: Uint8Array): readonly WordComment[] | null {
  const comments: { id: string; author: string; date: string; paragraphs: string[] }[] = [];
  const isRead = readText(xml, {
    open(name, attribute) {
      if (name === 'comment')
        comments.push({ id: attribute('id'), author: attribute('author'), date: attribute('date'), paragraphs: [] });
      if (name === 'p') comments.at(-1)?.paragraphs.push('');
    },
    close() {},
    text(words) {
      const paragraphs = comments.at(-1)?.paragraphs;
      if (paragraphs && paragraphs.length > 0) paragraphs[paragraphs.length - 1] += words;
    },
  });
  if (!isRead) return null;
  return comments.map((own) => ({
    ...own,
    paragraphs: own.paragraphs.map((text) => text.trim()).filter((text) => text !== ''),
  }));
}

interface Row {
  cells: number;
}

interface Paragraph {
  text: string;
  readonly row: Row | null;
  /** Of its row, counted from 1. */
  readonly cell: number;
}

/** A place in the text: which paragraph, and behind how many code units of it. */
type Point = readonly [paragraph: number, at: number];

/** Where the comments of a Word file stand, by id, from its `word/document.xml`; `null` where it cannot be understood. */
export function wordPlaces(xml: Uint8Array): ReadonlyMap<string, Place> | null {
  const paragraphs: Paragraph[] = [];
  const rows: Row[] = [];
  const starts = new Map<string, Point>();
  const ends = new Map<string, Point>();
  const here = (): Point => [Math.max(0, paragraphs.length - 1), paragraphs.at(-1)?.text.length ?? 0];
  const isRead = readText(xml, {
    open(name, attribute) {
      const row = rows.at(-1);
      if (name === 'tr') rows.push({ cells: 0 });
      else if (name === 'tc' && row) row.cells += 1;
      else if (name === 'p') paragraphs.push({ text: '', row: row ?? null, cell: row?.cells ?? 0 });
      else if (name === 'commentRangeStart') starts.set(attribute('id'), here());
      else if (name === 'commentRangeEnd') ends.set(attribute('id'), here());
      // Without a range it is on the paragraph in which it stands.
      else if (name === 'commentReference' && !starts.has(attribute('id'))) {
        const [paragraph] = here();
        starts.set(attribute('id'), [paragraph, 0]);
        ends.set(attribute('id'), [paragraph, Number.MAX_SAFE_INTEGER]);
      }
    },
    close(name) {
      if (name === 'tr') rows.pop();
    },
    text(words) {
      const last = paragraphs.at(-1);
      if (last) last.text += words;
    },
  });
  if (!isRead) return null;
  const offsets = [0];
  for (const { text } of paragraphs) offsets.push((offsets.at(-1) ?? 0) + text.length);
  const places = new Map<string, Place>();
  let left = MAX_COMMENTED;
  for (const [id, start] of starts) {
    const end = ends.get(id) ?? start;
    left -= (offsets[end[0] + 1] ?? 0) - (offsets[start[0]] ?? 0);
    if (left < 0) return null;
    const place = placeBetween(paragraphs, start, end);
    if (place) places.set(id, place);
  }
  return places;
}

function placeBetween(paragraphs: readonly Paragraph[], start: Point, end: Point): Place | null {
  // A mark between two paragraphs ends the one before, and begins the one behind.
  const first =
    start[1] === paragraphs[start[0]]?.text.length && end[0] > start[0] ? ([start[0] + 1, 0] as const) : start;
  const [own, last] = [paragraphs[first[0]], paragraphs[end[0]]];
  if (!own || !last) return null;
  const all = paragraphs.slice(first[0], end[0] + 1).map(({ text }, k) => {
    const to = first[0] + k === end[0] ? end[1] : text.length;
    return text.slice(k === 0 ? first[1] : 0, to);
  });
  const words = all.join('\n');
  // One on a point is on its paragraph.
  const [exact, from, to] = words.trim() === '' ? [own.text, 0, own.text.length] : [words, first[1], end[1]];
  if (exact.trim() === '') return null;
  const [before, behind] = [exact.length - exact.trimStart().length, exact.length - exact.trimEnd().length];
  const around = own.text.slice(0, from) + exact.slice(0, before);
  const after = exact.slice(exact.length - behind) + (words.trim() === '' ? '' : last.text.slice(to));
  return {
    exact: exact.trim(),
    prefix: around.slice(-CONTEXT),
    suffix: after.slice(0, CONTEXT),
    column: own.row?.cells !== 3 ? null : own.cell === 1 ? 'first' : own.cell === 3 ? 'last' : null,
  };
}

interface Handler {
  /** @param name without its namespace */
  readonly open: (name: string, attribute: (name: string) => string) => void;
  readonly close: (name: string) => void;
  /** Words that a reader sees. */
  readonly text: (words: string) => void;
}

/** Goes through a part of a Word file once; false where it is nested too deep. How many elements it may have has been checked before. */
function readText(xml: Uint8Array, { open, close, text }: Handler): boolean {
  let [depth, unread, isText, isNumber] = [0, 0, false, false];
  const say = (words: string) => unread === 0 && !isNumber && text(words);
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        depth += 1;
        if (depth > MAX_WORD_DEPTH) return parser.pause();
        const name = withoutPrefix(tag);
        const own = new Map(Object.entries(attributes).map(([key, value]) => [withoutPrefix(key), value]));
        if (UNREAD.has(name)) unread += 1;
        if (name === 'r') isNumber = false;
        if (name === 'rStyle') isNumber = NUMBER_STYLE.test(own.get('val') ?? '');
        isText = name === 't';
        open(name, (key) => own.get(key) ?? '');
        const letter = LETTERS.get(name);
        if (letter) say(letter);
      },
      ontext: (words) => {
        if (isText) say(words);
      },
      onclosetag(tag) {
        depth -= 1;
        const name = withoutPrefix(tag);
        if (UNREAD.has(name)) unread -= 1;
        if (name === 't') isText = false;
        close(name);
      },
    },
    { xmlMode: true },
  );
  parser.end(new TextDecoder().decode(xml));
  return depth <= MAX_WORD_DEPTH;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
