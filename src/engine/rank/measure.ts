import type { Lexicon } from '../../languages/pack';
import type { ReadReport } from '../read-report';
import { type Answer, answersIn } from './answers';
import { noveltiesOf } from './novelty';
import { counterpartOf, type Grid, gridOf, pairFeatures, sentencePairs } from './pairs';
import { type Linking, type SentencePair, speechIn } from './passages';
import { bestPhrases } from './phrases';
import { type Measured, sentenceFeatures } from './sentences';
import { readStories, type Story } from './story';
import { tellingWords } from './telling-words';
import type { RankModel } from './weights';
import { WordPairs } from './words';

/** Two reports with how new their words are: what can be known before any weights. */
export interface Read {
  readonly stories: readonly [Story, Story];
  readonly novelties: readonly [Float64Array, Float64Array];
  readonly grid: Grid;
  readonly answers: readonly Answer[];
}

export function readForRanking(reports: readonly [ReadReport, ReadReport], lexicon: Lexicon, linking: Linking): Read {
  const stories = readStories(reports, lexicon);
  const words = new WordPairs(...stories);
  const answers = answersIn(linking.links, stories);
  return { stories, novelties: noveltiesOf(stories, words), grid: gridOf(stories, words, linking, answers), answers };
}

/** Both reports with their phrases, each sentence's features, and the pairs of sentences with theirs. */
export interface MeasuredPair {
  readonly sides: readonly [Measured, Measured];
  readonly grid: Grid;
  readonly answers: readonly Answer[];
  /** The values of `SENTENCE_FEATURES`, sentence after sentence. */
  readonly sentences: readonly [Float64Array, Float64Array];
  readonly pairs: readonly SentencePair[];
  /** The values of `PAIR_FEATURES`, pair after pair. */
  readonly ofPairs: Float64Array;
}

export function measure(read: Read, weights: Pick<RankModel, 'word' | 'boundaries' | 'phrase'>): MeasuredPair {
  const [a, b] = [measuredStory(read, 0, weights), measuredStory(read, 1, weights)];
  const { grid, answers } = read;
  const counterparts = [counterpartOf(grid, 0), counterpartOf(grid, 1)] as const;
  const sentences = [sentenceFeatures(a, b, counterparts[0]), sentenceFeatures(b, a, counterparts[1])] as const;
  const pairs = sentencePairs(grid);
  return {
    sides: [a, b],
    grid,
    answers,
    sentences,
    pairs,
    ofPairs: pairFeatures(pairs, grid, { sides: [a, b], sentences, counterparts }),
  };
}

function measuredStory(
  { stories, novelties, answers }: Read,
  side: 0 | 1,
  weights: Pick<RankModel, 'word' | 'boundaries' | 'phrase'>,
): Measured {
  const [story, novelty] = [stories[side], novelties[side]];
  const telling = tellingWords(story, novelty, weights.word);
  const answering = new Set(answers.map((own) => (side === 0 ? own.a : own.b)));
  const phrases = bestPhrases(story, telling, novelty, weights, answering);
  return { story, telling, novelty, phrases, speech: speechIn(story) };
}
