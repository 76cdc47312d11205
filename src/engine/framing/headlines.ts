import type { Headline, Unsaid } from '../../model/observation';
import type { Sentence, Side, Span } from '../../model/report';
import { type Token, tokenize } from '../ingest/tokens';
import type { ReadReport } from '../read-report';
import { spansOf } from '../sentence-index';
import type { Observer } from './observer';

/** What each headline takes from its own report, what stands in it alone, and headline against headline. */
export const headlines: Observer = ({ reports: [a, b] }) => {
  const heads = { a: titleOf(a), b: titleOf(b) };
  return [...ofReport(a, heads.a), ...ofReport(b, heads.b), ...against(heads)];
};

interface TitleWords {
  readonly spans: readonly Span[];
  readonly words: readonly ContentWord[];
}

interface ContentWord {
  readonly span: Span;
  readonly written: string;
  readonly stem: string;
  readonly isCue: boolean;
}

/** The title as it stands in the text; without spans where it is not part of it. */
function titleOf(report: ReadReport): TitleWords {
  const spans = report.blocks.find(({ kind }) => kind === 'title')?.spans ?? [];
  return { spans, words: spans.flatMap((span) => contentWords(report, tokenize(report.text, span))) };
}

function contentWords({ text, pack }: ReadReport, tokens: readonly Token[]): ContentWord[] {
  return tokens.flatMap(({ span, key, kind }) => {
    if (kind === 'punctuation') return [];
    const { bare } = pack.lexeme(key);
    const plain = bare === key ? pack.lexeme(key) : pack.lexeme(bare);
    if (plain.function || bare.length < 2) return [];
    const written = withoutEnding(text.slice(...span), bare.length);
    // “Twelve” is “12”, “kept” is “keep”, “U.S.-Israel” is “US-Israel”.
    const { key: unstopped, root, stem, value } = pack.lexeme(bare.replaceAll('.', ''));
    return [{ span, written, stem: value?.toString() ?? root ?? stem ?? unstopped, isCue: plain.cue !== null }];
  });
}

/** The word as it is written without its possessive ending; in capitals the ending is left. */
function withoutEnding(written: string, length: number): string {
  const ending = written.slice(length);
  return ending === ending.toLowerCase() ? written.slice(0, length) : written;
}

function ofReport(report: ReadReport, head: TitleWords): Unsaid<Headline>[] {
  const { id: side, blocks, sentences, tokensOf } = report;
  const story = sentences.filter(({ block }) => blocks[block]?.kind !== 'title');
  if (head.words.length === 0 || story.length === 0) return [];
  const wanted = new Set(head.words.map((word) => word.stem));
  const letters = new Set(head.words.flatMap(({ stem, written }) => [stem.charAt(0), written.charAt(0).toLowerCase()]));
  const held = new Set<string>();
  let best: { sentence: Sentence; hits: number } | null = null;
  story.forEach((sentence) => {
    const likely = tokensOf(sentence).filter(({ key }) => letters.has(key.charAt(0)));
    const found = new Set(contentWords(report, likely).flatMap((word) => (wanted.has(word.stem) ? [word.stem] : [])));
    for (const own of found) held.add(own);
    if (found.size > (best?.hits ?? 0)) best = { sentence, hits: found.size };
  });
  const missing = head.words.filter((word) => !held.has(word.stem) && !word.isCue);
  const top = best as { sentence: Sentence; hits: number } | null;
  return [
    ...(top && top.hits * 2 >= wanted.size ? [takenFrom(side, head, top.sentence)] : []),
    ...(missing.length > 0 ? [notInStory(side, missing)] : []),
  ];
}

function takenFrom(side: Side, head: TitleWords, sentence: Sentence): Unsaid<Headline> {
  const spans = [...head.spans, ...spansOf([sentence])];
  return {
    kind: 'headline',
    a: side === 'a' ? spans : [],
    b: side === 'b' ? spans : [],
    rule: 'headline/taken-from',
    detail: { side, sentence: sentence.id },
  };
}

function notInStory(side: Side, missing: readonly ContentWord[]): Unsaid<Headline> {
  const spans = missing.map(({ span }) => span);
  return {
    kind: 'headline',
    a: side === 'a' ? spans : [],
    b: side === 'b' ? spans : [],
    rule: 'headline/not-in-report',
    detail: { side, words: missing.map(({ written }) => written) },
  };
}

/** What only one of two headlines has. */
function against({ a, b }: Record<Side, TitleWords>): Unsaid<Headline>[] {
  if (a.words.length === 0 || b.words.length === 0) return [];
  const only = (own: TitleWords, other: TitleWords) => {
    const theirs = new Set(other.words.map((word) => word.stem));
    return own.words.filter((word) => !theirs.has(word.stem));
  };
  const [left, right] = [only(a, b), only(b, a)];
  if (left.length + right.length === 0) return [];
  return [
    {
      kind: 'headline',
      a: left.map(({ span }) => span),
      b: right.map(({ span }) => span),
      rule: 'headline/against-headline',
      detail: { a: left.map(({ written }) => written), b: right.map(({ written }) => written) },
    },
  ];
}
