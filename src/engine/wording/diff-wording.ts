import type { Lexicon } from '../../languages/pack';
import type { Edit, Link, WordPair } from '../../model/link';
import type { Sentence } from '../../model/report';
import type { AlignedLink } from '../align/align';
import { type ReadReport, sharedLexicon } from '../read-report';
import { coalesce } from './coalesce';
import { type Answers, editsOf } from './edits';
import { diffByMatches } from './longest-increasing-matches';
import { withCues } from './match/cues';
import { type Match, type Matcher, wordMatcher } from './match/match';
import { withTimes } from './match/times';
import { withMoves } from './moves';
import { withProtectedSpans } from './protected-spans';
import { ALIKE, relation as relationOf } from './relation';
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
    const { words, edits } = wording(wordsOfA(link.a), wordsOfB(link.b), given);
    return { ...link, words, edits: edits.map((edit, k) => ({ id: `${link.id}e${k}`, ...edit })) };
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
}

/** In one canonical order of the two passages, so that exchanging them mirrors the result whatever a tie decides. */
function wording(a: readonly Word[], b: readonly Word[], options: Given): Wording {
  return inOrder(a, b) ? wordingOf(a, b, options) : mirrored(wordingOf(b, a, options));
}

function wordingOf(a: readonly Word[], b: readonly Word[], options: Given): Wording {
  const matches = withCues(withTimes(options.match(a, b), a, b), a, b);
  const moved = withMoves(diffByMatches(a, b, matches), matches, a, b);
  const runs = options.tidy ? coalesce(withProtectedSpans(moved, a, b), a, b) : moved;
  return {
    words: matches.map(({ a: i, b: j }) => pair(a[i] as Word, b[j] as Word, options.lexicon)),
    edits: editsOf(runs, a, b, answersOf(matches, a, b, options)),
  };
}

function pair(a: Word, b: Word, lexicon: Lexicon | null): WordPair {
  return { a: a.span, b: b.span, how: relationOf(a, b, lexicon) };
}

function answersOf(
  matches: readonly Match[],
  a: readonly Word[],
  b: readonly Word[],
  { lexicon, meaningKnown }: Given,
): Answers {
  const of = new Map<Word, Word[]>();
  const sure = new Map<Word, Set<Word>>();
  for (const { a: i, b: j, sureness } of matches) {
    const [word, other] = [a[i] as Word, b[j] as Word];
    of.set(word, [...(of.get(word) ?? []), other]);
    of.set(other, [...(of.get(other) ?? []), word]);
    if (sureness >= VERY_SURE) sure.set(word, (sure.get(word) ?? new Set()).add(other));
  }
  const isAlike = (x: Word, y: Word) => {
    const matched = sure.get(x)?.has(y) ?? false;
    if (!lexicon) return matched;
    return !(x.function && y.function) && lexicon.similarity(x.bare, y.bare) >= (matched ? SOMEWHAT_ALIKE : ALIKE);
  };
  const isNear = (x: Word, y: Word) => (lexicon?.similarity(x.bare, y.bare) ?? 0) >= NEAR;
  return {
    of,
    meaningKnown,
    relation: (x, y) => {
      if (x.key === y.key) return null;
      const known = lexicon?.relation(x.bare, y.bare) ?? null;
      if ((known !== 'sibling' && known !== 'hypernym') || isNear(x, y))
        return known ?? (isAlike(x, y) ? 'alike' : null);
      return known === 'hypernym' ? 'related' : isAlike(x, y) ? 'alike' : null;
    },
  };
}

/** Two words this sure to answer one another need to be no more than this alike in use to be other words for one thing. */
const VERY_SURE = 0.7;
const SOMEWHAT_ALIKE = 0.4;
/** Words beside one another in a dictionary, as “cover” and “run”, are one for the other when they are used so much alike. */
const NEAR = 0.55;

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

function mirrored({ words, edits }: Wording): Wording {
  const kinds = { 'only-a': 'only-b', 'only-b': 'only-a', same: 'same', changed: 'changed', moved: 'moved' } as const;
  return {
    words: words.map(({ a, b, how }) => ({ a: b, b: a, how })).sort((x, y) => x.a[0] - y.a[0] || x.b[0] - y.b[0]),
    edits: edits.map(({ kind, a, b, shifts }) => ({ kind: kinds[kind], a: b, b: a, shifts })),
  };
}

type LookUp = (ids: readonly string[]) => Word[];

function lookUp(report: ReadReport): LookUp {
  const byId = new Map<string, Sentence>(report.sentences.map((sentence) => [sentence.id, sentence]));
  const read = wordReader(report);
  return (ids) => read(ids.flatMap((id) => byId.get(id) ?? []));
}
