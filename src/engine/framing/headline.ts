import { CUE_FORMS } from '../../languages/en/cue-verbs';
import { FUNCTION_WORDS } from '../../languages/en/function-words';
import { stem, withoutPossessive } from '../../languages/en/stem';
import { formatQuote } from '../../messages/format-quote';
import type { Report, Sentence, Side, Span } from '../../model/report';
import { type Token, tokenize } from '../ingest/tokens';
import type { ReadReport } from '../read-report';
import type { Found, Observer } from './observer';
import { spansOf } from './where';
import { listed, sideName } from './words';

/** What each headline takes from its own report, what stands in it alone, and headline against headline. */
export const headlines: Observer = ({ reports: [a, b] }) => {
  const heads = { a: headline(a), b: headline(b) };
  return [...ofReport(a, heads.a), ...ofReport(b, heads.b), ...against(heads)];
};

interface Headline {
  readonly spans: readonly Span[];
  readonly words: readonly HeadlineWord[];
}

interface HeadlineWord {
  readonly span: Span;
  readonly written: string;
  readonly stem: string;
}

/** The title as it stands in the text; without spans where it is not part of it. */
function headline({ text, blocks }: Report): Headline {
  const title = blocks.find(({ kind }) => kind === 'title');
  const spans = title?.spans ?? [];
  return { spans, words: spans.flatMap((span) => contentWords(text, tokenize(text, span))) };
}

function contentWords(text: string, tokens: readonly Token[]): HeadlineWord[] {
  return tokens.flatMap(({ span: own, key, kind }) => {
    const bare = withoutPossessive(key);
    if (kind === 'punctuation' || FUNCTION_WORDS.has(bare) || bare.length < 2) return [];
    return [{ span: own, written: text.slice(...own).replace(/['’]s$/, ''), stem: stem(bare) ?? bare }];
  });
}

function ofReport({ id: side, text, blocks, sentences, tokensOf }: ReadReport, head: Headline): Found[] {
  const story = sentences.filter(({ block }) => blocks[block]?.kind !== 'title');
  if (head.words.length === 0 || story.length === 0) return [];
  const wanted = new Set(head.words.map((word) => word.stem));
  const letters = new Set(head.words.map((word) => word.stem.charAt(0)));
  const held = new Set<string>();
  let best: { sentence: Sentence; hits: number; index: number } | null = null;
  story.forEach((sentence, index) => {
    const likely = tokensOf(sentence).filter(({ key }) => letters.has(key.charAt(0)));
    const found = new Set(contentWords(text, likely).flatMap((word) => (wanted.has(word.stem) ? [word.stem] : [])));
    for (const own of found) held.add(own);
    if (found.size > (best?.hits ?? 0)) best = { sentence, hits: found.size, index };
  });
  const missing = head.words.filter((word) => !held.has(word.stem) && !CUE_FORMS.has(word.written.toLowerCase()));
  const top = best as { sentence: Sentence; hits: number; index: number } | null;
  return [
    ...(top && top.hits * 2 >= wanted.size ? [takenFrom(side, head, top.sentence, top.index, story.length)] : []),
    ...(missing.length > 0 ? [notInStory(side, missing)] : []),
  ];
}

function takenFrom(side: Side, head: Headline, sentence: Sentence, index: number, of: number): Found {
  const spans = [...head.spans, ...spansOf([sentence])];
  return {
    kind: 'headline',
    a: side === 'a' ? spans : [],
    b: side === 'b' ? spans : [],
    rule: 'headline/taken-from',
    says: `The headline of ${sideName(side)} takes up ${index === 0 ? 'the first sentence' : `sentence ${index + 1} of ${of}`} of its report.`,
    detail: { side, sentence: sentence.id },
  };
}

function notInStory(side: Side, missing: readonly HeadlineWord[]): Found {
  const spans = missing.map(({ span }) => span);
  const words = listed(missing.map(({ written }) => formatQuote(written)));
  return {
    kind: 'headline',
    a: side === 'a' ? spans : [],
    b: side === 'b' ? spans : [],
    rule: 'headline/not-in-report',
    says: `The headline of ${sideName(side)} has ${words}, which ${missing.length === 1 ? 'stands' : 'stand'} nowhere else in its report.`,
    detail: { side, words: missing.map(({ written }) => written) },
  };
}

/** What only one of two headlines has. */
function against({ a, b }: Record<Side, Headline>): Found[] {
  if (a.words.length === 0 || b.words.length === 0) return [];
  const only = (own: Headline, other: Headline) => {
    const theirs = new Set(other.words.map((word) => word.stem));
    return own.words.filter((word) => !theirs.has(word.stem));
  };
  const [left, right] = [only(a, b), only(b, a)];
  if (left.length + right.length === 0) return [];
  const told = (side: string, words: readonly HeadlineWord[]) =>
    words.length > 0
      ? `only ${side} has ${listed(words.map(({ written }) => formatQuote(written)))}`
      : `${side} has no word of its own`;
  return [
    {
      kind: 'headline',
      a: left.map(({ span }) => span),
      b: right.map(({ span }) => span),
      rule: 'headline/against-headline',
      says: `Of the two headlines, ${told('A', left)}, ${told('B', right)}.`,
      detail: { a: left.map(({ written }) => written), b: right.map(({ written }) => written) },
    },
  ];
}
