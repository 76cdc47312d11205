import { isContent } from '../runs';
import type { Word } from '../words';

/** The words of each side of a change; one of them may have none. */
export interface Wordings {
  readonly a: readonly Word[];
  readonly b: readonly Word[];
}

/** What stands around a change: the whole passage, and which of its words answer one another. */
export interface Context {
  /** The words of the other side that answer a word, wherever they stand. */
  answers(word: Word): readonly Word[];
  /** The word of content that a small word before it belongs to: “plan” after “no”, “confirm” after “could not”. */
  governed(word: Word): Word | null;
  /** The words before one, or after it, the nearest first, as far as something may reach that belongs to it. */
  before(word: Word): readonly Word[];
  after(word: Word): readonly Word[];
  /** The nearest word of content before a word, or after it, within the same reach; null where there is none. */
  beside(word: Word, way: -1 | 1): Word | null;
  /** On how many sides of a change, before it and after it, the two reports say the same: 0 to 2. */
  agreeingNeighbours(change: Wordings): number;
  /** Whether so few words of either side are answered that the two may speak of different things. */
  isLoose(): boolean;
}

/** Of the words of content of one side at least so many are answered where the other says as much. */
const ANSWERED = 0.5;
/** So many words away something may stand that belongs to a word. */
const REACH = 4;
/** Nothing belongs together across one of these. */
const STOPS = /^[.!?;:,()\u2013\u2014]$/u;

/** A clause that ends with a comma may be a sentence in the other report. */
function alike(x: string, y: string): boolean {
  return x.replace(/[.;:]/g, ',') === y.replace(/[.;:]/g, ',');
}

/** The surroundings in a passage of two sides; `of` gives for each word those of the other side that answer it. */
export function contextIn(a: readonly Word[], b: readonly Word[], of: ReadonlyMap<Word, readonly Word[]>): Context {
  let places: ReadonlyMap<Word, readonly [of: readonly Word[], at: number]> | undefined;
  const placeOf = (word: Word) => {
    // Most passages never ask.
    places ??= new Map([a, b].flatMap((words) => words.map((own, at) => [own, [words, at]] as const)));
    return places.get(word);
  };
  const within = (word: Word, way: -1 | 1): Word[] => {
    const [words, at] = placeOf(word) ?? [[], 0];
    const near = way < 0 ? words.slice(Math.max(0, at - REACH), at).reverse() : words.slice(at + 1, at + 1 + REACH);
    const stop = near.findIndex(({ key }) => STOPS.test(key));
    return stop < 0 ? near : near.slice(0, stop);
  };
  const beside = (word: Word, way: -1 | 1) =>
    within(word, way).find((own) => isContent(own) && !own.lexeme.tags.has('light')) ?? null;
  const answers = (word: Word) => of.get(word) ?? [];
  const meet = (x: Word | null | undefined, y: Word | null | undefined) => !!x && !!y && answers(x).includes(y);
  /** The next word, with the marks before it; none at the end of the passage. */
  const next = (word: Word, way: -1 | 1) => {
    const [words, at] = placeOf(word) ?? [[], 0];
    let to = at + way;
    let marks = '';
    for (; words[to]?.kind === 'punctuation'; to += way) marks += words[to]?.key;
    return { word: words[to], marks };
  };
  const neighboursAgree = (x: Word | undefined, y: Word | undefined, way: -1 | 1) => {
    if (!x || !y) return false;
    const [left, right] = [next(x, way), next(y, way)];
    // What stands last in both may be anything; what begins both is said in one place.
    if (!left.word || !right.word) return way < 0 && !left.word && !right.word;
    return (alike(left.marks, right.marks) && meet(left.word, right.word)) || meet(beside(x, way), beside(y, way));
  };
  let loose: boolean | undefined;
  const answered = (words: readonly Word[]) => {
    const content = words.filter(isContent);
    return content.filter((word) => answers(word).length > 0).length >= ANSWERED * content.length;
  };
  const isLoose = () => !answered(a) && !answered(b);
  return {
    answers,
    governed: (word) => beside(word, 1),
    before: (word) => within(word, -1),
    after: (word) => within(word, 1),
    beside,
    agreeingNeighbours: (change) =>
      Number(neighboursAgree(change.a[0], change.b[0], -1)) +
      Number(neighboursAgree(change.a.at(-1), change.b.at(-1), 1)),
    isLoose: () => {
      loose ??= isLoose();
      return loose;
    },
  };
}
