import type { Lexicon } from '../../languages/pack';
import type { Edit, Link, WordPair } from '../../model/link';
import type { Sentence } from '../../model/report';
import type { AlignedLink } from '../align/align';
import { type ReadReport, sharedLexicon } from '../read-report';
import { answersOf } from './answers';
import { coalesce } from './coalesce';
import { editsOf } from './edits';
import { diffByMatches } from './longest-increasing-matches';
import { withCues } from './match/cues';
import { type Matcher, wordMatcher } from './match/match';
import { withTimes } from './match/times';
import { withMoves } from './moves';
import { withProtectedSpans } from './protected-spans';
import { relation as relationOf } from './relation';
import { toldApart } from './told-apart';
import { type Word, wordReader } from './words';

export interface WordingOptions {
  /** False: each change by itself, as it is found. */
  readonly tidy: boolean;
}

/** Works out the wording of the links that are homes: which word answers which, then what differs, correct first and then readable. */
export function diffWording(
  links: readonly AlignedLink[],
  reports: readonly [ReadReport, ReadReport],
  options: WordingOptions,
): Link[] {
  const [wordsOfA, wordsOfB] = reports.map(lookUp) as [LookUp, LookUp];
  const lexicon = sharedLexicon(reports);
  const meaningKnown = reports.every(({ pack }) => pack.speech !== null);
  const given = { ...options, lexicon, match: wordMatcher(lexicon, reports[0].meaning), meaningKnown };
  return links.map((link) => {
    if (link.primary === false) return { ...link, words: [], edits: [] };
    const { words, edits, rewritten } = wording(wordsOfA(link.a), wordsOfB(link.b), given);
    return { ...link, rewritten, words, edits: edits.map((edit, k) => ({ id: `${link.id}e${k}`, ...edit })) };
  });
}

interface Given extends WordingOptions {
  readonly lexicon: Lexicon | null;
  readonly match: Matcher;
  readonly meaningKnown: boolean;
}

interface Wording {
  readonly words: readonly WordPair[];
  readonly edits: readonly Edit[];
  readonly rewritten: boolean;
}

/** In one canonical order of the two passages, so that exchanging them mirrors the result whatever a tie decides. */
function wording(a: readonly Word[], b: readonly Word[], options: Given): Wording {
  return inOrder(a, b) ? wordingOf(a, b, options) : mirrored(wordingOf(b, a, options));
}

function wordingOf(a: readonly Word[], b: readonly Word[], options: Given): Wording {
  const matches = withCues(withTimes(options.match(a, b), a, b), a, b);
  const moved = withMoves(diffByMatches(a, b, matches), matches, a, b);
  const answers = answersOf(matches, a, b, options.lexicon);
  const runs = options.tidy ? coalesce(withProtectedSpans(moved, a, b), a, b, answers) : moved;
  return {
    words: matches.map(({ a: i, b: j }) => pair(a[i] as Word, b[j] as Word, options.lexicon)),
    edits: editsOf(toldApart(runs, a, b, answers), a, b, answers, options.meaningKnown),
    rewritten: answers.isRewritten(a, b),
  };
}

function pair(a: Word, b: Word, lexicon: Lexicon | null): WordPair {
  return { a: a.span, b: b.span, how: relationOf(a, b, lexicon) };
}

function inOrder(a: readonly Word[], b: readonly Word[]): boolean {
  if (a.length !== b.length) return a.length < b.length;
  const at = a.findIndex(
    ({ key, part, capital }, k) => key !== b[k]?.key || part !== b[k]?.part || capital !== b[k]?.capital,
  );
  if (at < 0) return true;
  const [x, y] = [a[at] as Word, b[at] as Word];
  if (x.key !== y.key) return x.key < y.key;
  return x.part === y.part ? x.capital : x.part < y.part;
}

function mirrored({ words, edits, rewritten }: Wording): Wording {
  const kinds = { 'only-a': 'only-b', 'only-b': 'only-a', same: 'same', changed: 'changed', moved: 'moved' } as const;
  return {
    words: words.map(({ a, b, how }) => ({ a: b, b: a, how })).sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]),
    edits: edits.map(({ kind, a, b, shifts }) => ({ kind: kinds[kind], a: b, b: a, shifts })),
    rewritten,
  };
}

type LookUp = (ids: readonly string[]) => Word[];

function lookUp(report: ReadReport): LookUp {
  const byId = new Map<string, Sentence>(report.sentences.map((sentence) => [sentence.id, sentence]));
  const read = wordReader(report);
  return (ids) => read(ids.flatMap((id) => byId.get(id) ?? []));
}
