import { nameRoots, type Speech } from './passages';
import type { Phrase } from './phrases';
import { rangeOf, type Story } from './story';
import { cosine, unitSum } from './vectors';
import { KIND } from './word-kinds';

/** What is known of a sentence for whether an editor would point out something in it. */
export const SENTENCE_FEATURES = [
  'best phrase',
  'sixth phrase',
  'mean of its words',
  'best word',
  'five best words',
  'new words',
  'share of new words',
  'novelty',
  'content words',
  'link',
  'surely linked',
  'near',
  'covered',
  'alike',
  'quoted',
  'word for word',
  'speaker of this report alone',
  'speaker of both',
  'central here',
  'central there',
  'like a headline',
  'headline',
  'first',
  'second',
  'place',
  'sentences before',
  'sentences in all',
  'names',
  'new names',
  'numbers',
  'negations',
  'hedges',
  'charged words',
  'telling verbs of saying',
  'first or second person',
] as const;

export type SentenceFeature = (typeof SENTENCE_FEATURES)[number];

/** What of the other report bears on each sentence of this one. */
export interface Counterpart {
  /** The surest link, the nearest without one, the best coverage and the best cosine, of each sentence. */
  readonly link: ArrayLike<number>;
  readonly near: ArrayLike<number>;
  readonly covered: ArrayLike<number>;
  readonly alike: ArrayLike<number>;
}

/** All that is measured of a report's sentences. */
export interface Measured {
  readonly story: Story;
  readonly telling: Float64Array;
  readonly novelty: Float64Array;
  readonly phrases: readonly (readonly Phrase[])[];
  readonly speech: Speech;
}

const MOST_CONTENT = 30;
const FAR_IN = 15;
const SURE = 0.5;
/** What stands for the best of no words or phrases. */
const NONE = -5;

/** The values of `SENTENCE_FEATURES`, sentence after sentence. */
export function sentenceFeatures(own: Measured, other: Measured, counterpart: Counterpart): Float64Array {
  const { story, telling, novelty, phrases, speech } = own;
  const { sentences } = story.report;
  const count = sentences.length;
  const values = new Float64Array(count * SENTENCE_FEATURES.length);
  const speakersThere = union(other.speech.speakers);
  const namesThere = union(other.story.report.sentences.map((_, k) => nameRoots(other.story, k)));
  const [here, there] = [meanOf(story), meanOf(other.story)];
  const titles = [story.sentenceVectors[0], other.story.sentenceVectors[0]];
  sentences.forEach((_, k) => {
    const [from, to] = rangeOf(story, k);
    const content = range(from, to).filter((at) => story.content[at]);
    const best = content.map((at) => telling[at] as number).sort((x, y) => y - x);
    const fresh = content.filter((at) => (novelty[at] as number) > 0).length;
    const vector = story.sentenceVectors[k];
    const names = nameRoots(story, k);
    const tally = (is: (at: number) => boolean) => range(from, to).filter(is).length;
    const lexeme = (at: number) => story.lexemes[at] as (typeof story.lexemes)[number];
    const isPlain = (at: number) => story.kinds[at] !== KIND.name;
    const scores = phrases[k] ?? [];
    values.set(
      [
        scores[0]?.score ?? NONE,
        scores.at(-1)?.score ?? NONE,
        best.length > 0 ? mean(best) : NONE,
        best[0] ?? NONE,
        best.length > 0 ? mean(best.slice(0, 5)) : NONE,
        fresh,
        fresh / Math.max(1, content.length),
        sum(content.map((at) => novelty[at] as number)) / Math.max(1, content.length),
        Math.min(content.length, MOST_CONTENT),
        counterpart.link[k] as number,
        (counterpart.link[k] as number) > SURE ? 1 : 0,
        counterpart.near[k] as number,
        counterpart.covered[k] as number,
        counterpart.alike[k] as number,
        speech.quoted[k] ? 1 : 0,
        speech.direct[k] ? 1 : 0,
        some(speech.speakers[k], (who) => !speakersThere.has(who)),
        some(speech.speakers[k], (who) => speakersThere.has(who)),
        cosine(vector, here),
        cosine(vector, there),
        Math.max(...titles.map((title) => cosine(vector, title))),
        k === 0 ? 1 : 0,
        k === 1 ? 1 : 0,
        k === 2 ? 1 : 0,
        k / count,
        Math.min(k, FAR_IN),
        Math.log(count),
        names.size,
        [...names].filter((root) => !namesThere.has(root)).length,
        tally((at) => story.kinds[at] === KIND.number),
        tally((at) => lexeme(at).negation),
        tally((at) => isPlain(at) && lexeme(at).certainty !== null),
        tally((at) => isPlain(at) && lexeme(at).tags.has('charged')),
        tally((at) => isPlain(at) && (lexeme(at).cue?.class ?? 'neutral') !== 'neutral'),
        story.report.pack.speech?.firstOrSecondPerson.test(textOf(story, k)) ? 1 : 0,
      ],
      k * SENTENCE_FEATURES.length,
    );
  });
  return values;
}

function textOf({ report: { text, sentences } }: Story, sentence: number): string {
  return (sentences[sentence]?.spans ?? []).map((span) => text.slice(...span)).join(' ');
}

function meanOf({ sentenceVectors }: Story): Float64Array | null {
  return unitSum(sentenceVectors);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}

function sum(list: readonly number[]): number {
  return list.reduce((total, own) => total + own, 0);
}

function mean(list: readonly number[]): number {
  return sum(list) / list.length;
}

function some<T>(set: ReadonlySet<T> | undefined, is: (own: T) => boolean): number {
  return set && [...set].some(is) ? 1 : 0;
}

function union<T>(sets: readonly ReadonlySet<T>[]): ReadonlySet<T> {
  return new Set(sets.flatMap((own) => [...own]));
}
