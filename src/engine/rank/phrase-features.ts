import { rangeOf, type Story, type WordRange } from './story';
import type { BoundaryWeights } from './weights';
import { isWord, KIND, WORD_KINDS } from './word-kinds';

/** What is known of words in a row for whether an editor would point them out. */
export const PHRASE_FEATURES = [
  'mean of its words',
  'best of its words',
  'least of its words',
  'above the rest of the sentence',
  'above the words beside it',
  'mean by length',
  'words',
  'words squared',
  'content words',
  'share of content',
  'begins well',
  'ends well',
  'begins or ends badly',
  'commas inside',
  'quotation marks inside',
  'other marks inside',
  'clauses inside',
  'share of names',
  'share of new words',
  'share quoted',
  'has a number',
  'has a verb of saying',
  'negates',
  'short sentence',
] as const;

/** Words on either side that a phrase is held against. */
const BESIDE = 4;
const SHORT_SENTENCE = 8;
/** What stands for the mean of no words. */
const NONE = -4;

/** Sums over tokens in a row, by the sums up to each. */
class Sums {
  readonly #upTo: Float64Array;

  /** Given what each of so many tokens adds. */
  constructor(count: number, added: (k: number) => number) {
    this.#upTo = new Float64Array(count + 1);
    for (let k = 0; k < count; k++) this.#upTo[k + 1] = (this.#upTo[k] as number) + added(k);
  }

  /** Half-open. */
  over(from: number, to: number): number {
    return (this.#upTo[to] as number) - (this.#upTo[from] as number);
  }
}

/** Measures phrases of a story, of which is known how telling and how new its words are: hundreds of each sentence. */
export class PhraseMeasurer {
  readonly #story: Story;
  readonly #telling: Float64Array;
  readonly #boundaries: BoundaryWeights;
  readonly #content: Sums;
  readonly #tellings: Sums;
  readonly #words: Sums;
  readonly #news: Sums;
  readonly #quoted: Sums;
  /** Of the kinds that are looked for inside a phrase. */
  readonly #of: Readonly<Record<'comma' | 'mark' | 'other' | 'clause' | 'name' | 'number' | 'cue' | 'negation', Sums>>;

  constructor(story: Story, telling: Float64Array, novelty: Float64Array, boundaries: BoundaryWeights) {
    const { kinds, content, quoted } = story;
    const sums = (added: (k: number) => number) => new Sums(kinds.length, added);
    const ofKinds = (...own: number[]) => sums((k) => (own.includes(kinds[k] as number) ? 1 : 0));
    this.#story = story;
    this.#telling = telling;
    this.#boundaries = boundaries;
    this.#content = sums((k) => content[k] as number);
    this.#tellings = sums((k) => (content[k] ? (telling[k] as number) : 0));
    this.#words = sums((k) => (isWord(kinds[k]) ? 1 : 0));
    this.#news = sums((k) => ((novelty[k] as number) > 0 ? 1 : 0));
    this.#quoted = sums((k) => quoted[k] as number);
    this.#of = {
      comma: ofKinds(KIND.comma),
      mark: ofKinds(KIND['quotation mark']),
      other: ofKinds(KIND['other mark']),
      clause: ofKinds(KIND.clause, KIND.conjunction),
      name: ofKinds(KIND.name),
      number: ofKinds(KIND.number),
      cue: ofKinds(KIND.cue),
      negation: ofKinds(KIND.negation),
    };
  }

  /** Writes the values of `PHRASE_FEATURES`, from `at` on. Number by number: a list of them would be thrown away each time. */
  write({ sentence, from, to }: WordRange, values: Float64Array, at = 0): void {
    const [first, last] = rangeOf(this.#story, sentence);
    const of = this.#of;
    const count = this.#words.over(from, to);
    const inside = this.#content.over(from, to);
    const own = inside > 0 ? this.#tellings.over(from, to) / inside : NONE;
    const begins = beginOdds(this.#story, this.#boundaries, from);
    const ends = endOdds(this.#story, this.#boundaries, to);
    let k = at;
    values[k++] = own;
    k = this.#writeExtremes(from, to, values, k);
    values[k++] = own - this.#outside(from, to, first, last, own);
    values[k++] = own - this.#outside(from, to, Math.max(first, from - BESIDE), Math.min(last, to + BESIDE), own - 1);
    values[k++] = own * Math.sqrt(count);
    values[k++] = count;
    values[k++] = count * count;
    values[k++] = inside;
    values[k++] = inside / count;
    values[k++] = begins;
    values[k++] = ends;
    values[k++] = Math.min(begins, ends);
    values[k++] = of.comma.over(from, to);
    values[k++] = of.mark.over(from, to);
    values[k++] = of.other.over(from, to);
    values[k++] = of.clause.over(from, to);
    values[k++] = of.name.over(from, to) / count;
    values[k++] = this.#news.over(from, to) / Math.max(1, inside);
    values[k++] = this.#quoted.over(from, to) / count;
    values[k++] = of.number.over(from, to) > 0 ? 1 : 0;
    values[k++] = of.cue.over(from, to) > 0 ? 1 : 0;
    values[k++] = of.negation.over(from, to) > 0 ? 1 : 0;
    values[k++] = last - first < SHORT_SENTENCE ? 1 : 0;
  }

  /** Writes how telling the most and the least telling word of content is; gives the place after them. */
  #writeExtremes(from: number, to: number, values: Float64Array, at: number): number {
    let [best, least] = [NONE, Number.POSITIVE_INFINITY];
    for (let k = from; k < to; k++) {
      if (!this.#story.content[k]) continue;
      const own = this.#telling[k] as number;
      if (own > best) best = own;
      if (own < least) least = own;
    }
    values[at] = best;
    values[at + 1] = Number.isFinite(least) ? least : NONE;
    return at + 2;
  }

  /** How telling the content of a range is outside the phrase, in the mean; `none` where there is none. */
  #outside(from: number, to: number, low: number, high: number, none: number): number {
    const count = this.#content.over(low, high) - this.#content.over(from, to);
    return count > 0 ? (this.#tellings.over(low, high) - this.#tellings.over(from, to)) / count : none;
  }
}

/** How often phrases begin with a token, by its kind and that of the one before: log odds. */
export function beginOdds(story: Story, { begins }: BoundaryWeights, k: number): number {
  return odds(begins, kindAt(story, k - 1, k), kindAt(story, k, k));
}

/** How often phrases end before a token, by its kind and that of the one before: log odds. */
export function endOdds(story: Story, { ends }: BoundaryWeights, k: number): number {
  return odds(ends, kindAt(story, k - 1, k - 1), kindAt(story, k, k - 1));
}

/** The kind of a token as seen from another: beyond the sentence of that there is only an edge. */
function kindAt({ kinds, sentenceOf }: Story, k: number, seenFrom: number): number {
  return sentenceOf[k] === sentenceOf[seenFrom] ? (kinds[k] ?? 0) : KIND.edge;
}

function odds(table: readonly number[], x: number, y: number): number {
  return table[x * WORD_KINDS.length + y] ?? 0;
}
