import type { Lexicon } from '../../../languages/pack';
import type { Word } from '../words';
import { Room } from './arena';
import { surroundings } from './context';
import { gather } from './evidence';
import { judge, judgeBy } from './network';
import { PASSES } from './weights.data';

/** A word of each side, by index, that answer one another, and how sure that is, 0 to 1. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly sureness: number;
}

/** A pair this sure is shown; where precision and recall of single links meet on unseen sentences. */
const SURE = 0.55;
/** Beyond this many pairs of words nothing is matched: only hostile passages are so long, and each pair costs. */
const MOST_PAIRS = 60_000;

/** For one call of `match` after another. */
const ROOM = new Room();
const JUDGES = PASSES.map((pass, k) => judgeBy(pass, k === 0));

/**
 * Which word answers which: crossing and many to many. A pair is judged by its own evidence first, then again by what
 * the pass before found around it (auto-context, Tu 2008). Exchanging the passages exchanges the answers.
 */
export function match(a: readonly Word[], b: readonly Word[], lexicon: Lexicon | null): Match[] {
  if (a.length * b.length > MOST_PAIRS) return [];
  ROOM.clear();
  const grid = gather(a, b, lexicon, ROOM);
  const { of } = judge(grid, JUDGES, (before) => surroundings(before, a, b, ROOM), ROOM);
  const out: Match[] = [];
  of.forEach((sureness, cell) => {
    if (sureness >= SURE) out.push({ a: Math.floor(cell / b.length), b: cell % b.length, sureness });
  });
  return out;
}
