import { MAX_CHARACTERS, MAX_SENTENCES } from '../model/limits';
import type { Problem, ProblemCode } from '../model/problem';
import { countLineEnds, countSentenceEnds } from '../model/sentence-ends';
import type { SourceText } from '../model/source';

/** A text ready for the engine. */
export interface Accepted {
  readonly ok: true;
  readonly source: SourceText;
  /** How its bytes were read, where that was a choice; a reader may choose another. */
  readonly encoding?: string;
  /** What a reader should know of it before comparing, as a sentence. */
  readonly warning?: string;
}

/** What a source gives: a text ready for the engine, or why there is none. */
export type Read = Accepted | { readonly ok: false; readonly problem: Problem };

const MIN_WORDS = 20;
/** Enough to find the first words of any article; a whole book need not be cut into words for that. */
const SAMPLE = 4_000;

/** The checks that every text passes, wherever it came from. `name` begins each message. */
export function accept(source: SourceText, name: string): Read {
  const { text, structure } = source;
  if (text.trim() === '')
    return refuse('empty', `${name} is empty. Choose the file that holds the article, or paste its text.`);
  const beyond = beyondLimits(text);
  if (beyond) return tooLarge(name, beyond);
  if (!hasWords(text.trim())) {
    return refuse(
      'no-article',
      `${name} has fewer than ${MIN_WORDS} words, so there is no article to compare. Add the whole text.`,
    );
  }
  if (structure && !hasWords(storyOf(source))) {
    return refuse(
      'no-article',
      `${name} has no article of ${MIN_WORDS} words or more in it. Choose the page of the article itself, or paste its text.`,
    );
  }
  return { ok: true, source };
}

export function refuse(code: ProblemCode, message: string): Read {
  return { ok: false, problem: { code, message } };
}

/** Loads what reads a kind of file; null where it cannot be had, as when the server is gone. */
export async function loaded<T>(part: () => Promise<T>): Promise<T | null> {
  try {
    return await part();
  } catch {
    // Every browser has its own error for this.
    return null;
  }
}

export function notLoaded(name: string): Read {
  return refuse(
    'unreadable',
    `${name} was not read, because the part of Parallax that reads such files could not be loaded. Start Parallax again, or reload the page, and choose the file anew.`,
  );
}

/** What a text has too much of, in words that follow its name; null where it keeps the limits. */
export function beyondLimits(text: string): string | null {
  if (text.length > MAX_CHARACTERS) return beyond(text.length, 'characters', MAX_CHARACTERS);
  const sentences = countSentenceEnds(text);
  if (sentences > MAX_SENTENCES) return beyond(sentences, 'sentences', MAX_SENTENCES);
  const lines = countLineEnds(text);
  return lines > MAX_SENTENCES ? beyond(lines, 'lines', MAX_SENTENCES) : null;
}

export function beyond(size: number, unit: string, limit: number): string {
  return `has ${count(size)} ${unit}; the limit is ${count(limit)}`;
}

/** @param beyond what it has too much of, in words that follow its name */
export function tooLarge(name: string, beyond: string): Read {
  return refuse('too-large', `${name} ${beyond}. Keep only the article, or a part of it.`);
}

/** The beginning of what a structured source takes for the story. */
function storyOf({ text, structure = [] }: SourceText): string {
  let story = '';
  for (const { span, reason } of structure) {
    if (!reason) story += `${text.slice(...span)}\n`;
    if (story.length > SAMPLE) break;
  }
  return story;
}

/** Words with a letter, told by the language's own rules: a count of spaces would refuse Chinese or Thai. */
function hasWords(text: string): boolean {
  let words = 0;
  for (const { segment, isWordLike } of new Intl.Segmenter('en', { granularity: 'word' }).segment(
    text.slice(0, SAMPLE),
  )) {
    if (isWordLike && /\p{L}/u.test(segment)) words += 1;
    if (words === MIN_WORDS) return true;
  }
  return false;
}

function count(n: number): string {
  return n.toLocaleString('en');
}
