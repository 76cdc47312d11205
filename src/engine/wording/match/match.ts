import type { Lexicon } from '../../../languages/pack';
import type { Answering } from '../../encode/mutual-softmax';
import type { Word } from '../words';
import { Arena } from './arena';
import { CLOSER_PASSES } from './closer-weights.data';
import { CONTEXT, contextFeatures } from './context';
import { gather } from './evidence';
import { answerGrid, CONTEXT_AND_MEANING, closerFeatures } from './meaning';
import { passScorer, scorePairs } from './network';
import { PASSES } from './weights.data';

/** A word of each side, by index, that answer one another, and how sure that is, 0 to 1. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly sureness: number;
}

/** A pair this sure is shown; where precision and recall of single links meet on unseen sentences. */
const SURE = 0.55;
const SURE_WITH_ENCODER = 0.45;
/** Beyond this many pairs of words nothing is matched: only hostile passages are so long, and each pair costs. */
const MOST_PAIRS = 60_000;

const SCORERS = PASSES.map((pass, k) => passScorer(pass, k === 0 ? [] : CONTEXT));
const CLOSER_SCORERS = CLOSER_PASSES.map((pass) => passScorer(pass, CONTEXT_AND_MEANING));

/** Finds which word answers which in one pair of passages after another. */
export type Matcher = (a: readonly Word[], b: readonly Word[]) => Match[];

/**
 * Which word answers which: crossing and many to many. A pair is scored by its own evidence first, then again by what
 * the pass before found around it (auto-context, Tu 2008); and where an encoder has read both passages, by what it says
 * as well. Exchanging the passages exchanges the answers.
 */
export function wordMatcher(lexicon: Lexicon | null, answering: Answering | null = null): Matcher {
  const arena = new Arena();
  return (a, b) => match(a, b, lexicon, answering, arena);
}

function match(
  a: readonly Word[],
  b: readonly Word[],
  lexicon: Lexicon | null,
  answering: Answering | null,
  arena: Arena,
): Match[] {
  if (a.length * b.length > MOST_PAIRS) return [];
  arena.clear();
  const grid = gather(a, b, lexicon, arena);
  const first = scorePairs(grid, SCORERS, (before) => contextFeatures(before, a, b, arena), arena);
  const answers = answering && answerGrid(a, b, answering, arena);
  const { of } = answers
    ? CLOSER_SCORERS.reduce((before, next) => next(grid, closerFeatures(before, answers, a, b, arena), arena), first)
    : first;
  const out: Match[] = [];
  const sure = answers ? SURE_WITH_ENCODER : SURE;
  of.forEach((sureness, cell) => {
    if (sureness >= sure) out.push({ a: Math.floor(cell / b.length), b: cell % b.length, sureness });
  });
  return out;
}
