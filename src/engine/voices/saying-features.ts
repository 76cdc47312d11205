import type { Lexeme } from '../../languages/lexeme';
import type { Span } from '../../model/report';
import type { ReadReport } from '../read-report';
import { firstFrom } from '../sentence-index';
import { quotedRanges } from './quotation-marks';

/** What may be somebody's words, with who says it by which verb. */
export interface Attributed {
  readonly spans: readonly Span[];
  readonly direct: boolean;
  readonly source: Span | null;
  readonly cue: Span | null;
}

interface Word {
  readonly span: Span;
  readonly text: string;
  readonly lexeme: Lexeme;
  readonly sentence: number;
}

type Range = readonly [from: number, to: number];

/** So many words between a verb and its content are told apart, and so many before a verb are looked at. */
const FARTHEST = 6;
const BEFORE_CUE = 3;

/**
 * What speaks for and against somebody surely saying words, as names of features that hold: the verb and how it stands to the content, the
 * first, last and neighbouring words, the shape of the content and of the source. Every weight of these names is learnt.
 */
export function sayingFeatures(report: ReadReport): (own: Attributed) => readonly string[] {
  const words = wordsOf(report);
  const starts = words.map(({ span }) => span[0]);
  const range = ([start, end]: Span): Range => {
    const from = firstFrom(starts, start);
    return [from, firstFrom(starts, end)];
  };
  return (own) => {
    const content = own.spans.map(range).filter(([from, to]) => from < to);
    const [first, last] = [content[0], content.at(-1)];
    if (!first || !last) return [];
    const cue = own.cue ? range(own.cue) : null;
    const source = own.source ? range(own.source) : null;
    return [
      'bias',
      ...(cue && cue[0] < cue[1] ? ofCue(words, cue, [first[0], last[1]]) : ['no-cue']),
      ...ofSource(words, source),
      ...ofContent(report, words, content, own),
      ...ofBoth(report, words, cue, [first[0], last[1]], own),
    ];
  };
}

function wordsOf({ text, pack, sentences, tokensOf }: ReadReport): Word[] {
  return sentences.flatMap((own, sentence) =>
    tokensOf(own).map(({ span, key }) => ({ span, text: text.slice(...span), lexeme: pack.lexeme(key), sentence })),
  );
}

/** The verb or noun of saying among the words of a cue; its last word where none is known. */
function headOf(words: readonly Word[], [from, to]: Range): Word | undefined {
  const own = words.slice(from, to);
  return own.find(({ lexeme }) => lexeme.cue !== null || lexeme.cueNoun !== null) ?? own.at(-1);
}

function lemmaOf({ lexeme, text }: Word): string {
  return lexeme.cue?.lemma ?? lexeme.cueNoun?.lemma ?? lexeme.root ?? text.toLowerCase();
}

/** Whether the cue stands before the content, behind it or inside. */
function orderOf([from, to]: Range, cue: Range): string {
  return to <= cue[0] ? 'behind' : from >= cue[1] ? 'before' : 'inside';
}

function ofCue(words: readonly Word[], cue: Range, content: Range): string[] {
  const head = headOf(words, cue);
  if (!head) return [];
  const [lemma, order] = [lemmaOf(head), orderOf(content, cue)];
  const gap = Math.min(FARTHEST, Math.max(0, order === 'before' ? content[0] - cue[1] : cue[0] - content[1]));
  const before = words.slice(Math.max(0, cue[0] - BEFORE_CUE), cue[0]);
  const between = order === 'before' ? words.slice(cue[1], content[0]).map(({ text }) => text.toLowerCase()) : [];
  return [
    `lemma=${lemma}`,
    `lemma-order=${lemma}/${order}`,
    `form=${head.lexeme.cue?.form ?? (head.lexeme.cueNoun ? 'noun' : 'none')}`,
    `class=${head.lexeme.cue?.class ?? head.lexeme.cueNoun?.class ?? 'none'}`,
    `speech=${head.lexeme.cue?.speech ?? 'none'}`,
    `cue=${words
      .slice(...cue)
      .map(({ text }) => text.toLowerCase())
      .join('_')}`,
    `order=${order}`,
    `gap=${order}/${gap}`,
    `before-cue=${before.at(-1)?.text.toLowerCase() ?? ''}`,
    `negated=${before.some(({ lexeme }) => lexeme.tags.has('verb-negation'))}`,
    `between=${between.slice(-2).join('_')}`,
  ];
}

function ofSource(words: readonly Word[], source: Range | null): string[] {
  const own = source ? words.slice(...source) : [];
  const last = own.at(-1);
  if (!last) return ['source=none'];
  const kind =
    own.length === 1 && last.lexeme.tags.has('subject-pronoun')
      ? 'pronoun'
      : own.some(({ text }, k) => k > 0 && /^\p{Lu}/u.test(text)) || /^\p{Lu}/u.test(last.text)
        ? 'name'
        : 'noun';
  return [
    `source=${kind}`,
    `source-head=${last.text.toLowerCase()}`,
    `source-first=${words[(source?.[0] ?? 0) - 1]?.sentence !== own[0]?.sentence}`,
  ];
}

function ofContent(report: ReadReport, words: readonly Word[], content: readonly Range[], own: Attributed): string[] {
  const inside = content.flatMap((range) => words.slice(...range));
  const [from, to] = [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];
  const [first, second, last] = [inside[0], inside[1], inside.at(-1)];
  const [before, behind] = [words[from - 1], words[to]];
  const low = (word: Word | undefined) => word?.text.toLowerCase() ?? '';
  const goesOn = behind?.sentence === last?.sentence;
  const size = Math.min(14, Math.floor(Math.log2(inside.length) * 2));
  const verbs = Math.min(2, inside.filter(isVerb).length);
  const share = quotedShare(report, own.spans);
  return [
    `first=${low(first)}`,
    `kinds=${kindOf(first)}/${kindOf(second)}`,
    `last=${low(last)}`,
    `last-kind=${kindOf(last)}`,
    `previous=${low(before)}`,
    `next=${low(behind)}/${goesOn}`,
    `next-kind=${kindOf(behind)}/${goesOn}`,
    `size=${size}`,
    `verbs=${verbs}`,
    `verbs-size=${verbs}/${Math.floor(size / 2)}`,
    `quoted=${share}`,
    `quoted-parts=${share}/${Math.min(3, content.length)}`,
    `direct=${own.direct}`,
    `odd-marks=${inside.filter(({ text }) => /["“”]/.test(text)).length % 2}`,
    `commas=${Math.min(3, inside.filter(({ text }) => text === ',').length)}`,
    `opens-sentence=${before?.sentence !== first?.sentence}`,
  ];
}

/** How the verb goes with what it governs. */
function ofBoth(
  report: ReadReport,
  words: readonly Word[],
  cue: Range | null,
  content: Range,
  own: Attributed,
): string[] {
  const head = cue ? headOf(words, cue) : undefined;
  if (!cue || !head) return [`no-cue-quoted=${quotedShare(report, own.spans)}`];
  const [lemma, order] = [lemmaOf(head), orderOf(content, cue)];
  const share = quotedShare(report, own.spans);
  const verbs = words.slice(...content).some(isVerb);
  return [
    `order-quoted=${order}/${share}`,
    `lemma-verb=${lemma}/${verbs}`,
    `lemma-kind=${lemma}/${kindOf(words[content[0]])}`,
    `lemma-quoted=${lemma}/${share > 0}`,
    `lemma-previous=${lemma}/${kindOf(words[content[0] - 1])}`,
    `form-order-previous=${head.lexeme.cue?.form}/${order}/${kindOf(words[cue[0] - 1])}`,
  ];
}

/** In fifths, how much of spans stands between quotation marks. */
function quotedShare({ text, pack }: ReadReport, spans: readonly Span[]): number {
  let [marked, all] = [0, 0];
  for (const span of spans) {
    for (const [start, end] of quotedRanges(text.slice(...span), pack.speech)) marked += end - start;
    all += span[1] - span[0];
  }
  return all === 0 ? 0 : Math.round((5 * marked) / all);
}

function isVerb({ lexeme: { tags, cue } }: Word): boolean {
  return (
    tags.has('auxiliary') || tags.has('past') || tags.has('past-ending') || cue?.form === 's' || cue?.form === 'past'
  );
}

/** The closed class of a word, or what its letters tell. */
function kindOf(word: Word | undefined): string {
  if (!word) return 'none';
  const { tags, function: small, cue, role } = word.lexeme;
  const tag = KINDS.find((own) => tags.has(own));
  if (tag) return tag;
  if (!/^\p{L}/u.test(word.text)) return /^\p{N}/u.test(word.text) ? 'number' : 'mark';
  if (cue) return `cue-${cue.form}`;
  if (small) return 'small';
  if (role !== null) return 'role';
  return /^\p{Lu}/u.test(word.text) ? 'capital' : 'word';
}

const KINDS = [
  'complementizer',
  'infinitive-marker',
  'auxiliary',
  'subject-pronoun',
  'possessive-determiner',
  'determiner',
  'preposition',
  'conjunction',
  'relative-pronoun',
  'time-noun',
  'adverb-ending',
  'ing-ending',
  'past-ending',
] as const;
