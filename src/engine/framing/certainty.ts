import { LEFT_TO_OTHERS } from '../../languages/en/certainty';
import { CERTAINTY } from '../../languages/en/speech';
import { stem } from '../../languages/en/stem';
import { formatQuote } from '../../messages/format-quote';
import type { Report, Sentence, Span } from '../../model/report';
import { tokenize } from '../ingest/tokens';
import type { ReadReport } from '../read-report';
import type { Found, Observer } from './observer';
import { listed } from './words';

/** Words that by themselves make a statement less sure; the others only where both reports have one. */
const DOUBT: ReadonlySet<string> = new Set(
  'may might could likely unlikely probably possibly perhaps maybe seemingly apparently reportedly allegedly supposedly'.split(
    ' ',
  ),
);
const LONGEST = 4;

/** Inside a shared passage, one report is more or less sure: “may” against “will”. */
export const certainty: Observer = ({ reports: [a, b], links }) => {
  const sentences = { a: byId(a), b: byId(b) };
  return links.flatMap((link) =>
    link.edits.flatMap((edit): Found[] => {
      if (!edit.shifts.includes('certainty')) return [];
      const [left, right] = [hedges(a, edit.a), hedges(b, edit.b)];
      if (left.length + right.length === 0 || isLong(a, edit.a) || isLong(b, edit.b)) return [];
      const both = left.length > 0 && right.length > 0;
      if (both ? saysAlike(left, right) : !left.concat(right).some((word) => DOUBT.has(word))) return [];
      const [other, ids] = left.length > 0 ? [b, link.b] : [a, link.a];
      if (!both && ids.some((id) => isHedged(other, sentences[other.id].get(id)))) return [];
      return [
        {
          kind: 'certainty',
          a: edit.a ? [edit.a] : [],
          b: edit.b ? [edit.b] : [],
          link: link.id,
          rule: both ? 'certainty/other-word' : 'certainty/one-word-more',
          says: both ? `How sure it is differs: A writes ${told(left)}, B writes ${told(right)}.` : onlyIn(left, right),
          detail: { a: left, b: right },
        },
      ];
    }),
  );
};

function byId({ sentences }: Report): ReadonlyMap<string, Sentence> {
  return new Map(sentences.map((sentence) => [sentence.id, sentence]));
}

/** “appear” and “appeared”: forms of the same words. */
function saysAlike(left: readonly string[], right: readonly string[]): boolean {
  const stems = (words: readonly string[]) => [...new Set(words.map((word) => stem(word) ?? word))].sort().join(' ');
  return stems(left) === stems(right);
}

/** Whether a sentence has a word of doubt anywhere, or leaves what it tells to others. */
function isHedged({ tokensOf }: ReadReport, sentence: Sentence | undefined): boolean {
  const tokens = sentence ? tokensOf(sentence) : [];
  return tokens.some(({ key }) => DOUBT.has(key) || LEFT_TO_OTHERS.test(key));
}

/** In a long addition a hedge is not what differs. */
function isLong({ text }: Report, span: Span | null): boolean {
  return span !== null && tokenize(text, span).length > LONGEST;
}

function onlyIn(left: readonly string[], right: readonly string[]): string {
  const [side, words] = left.length > 0 ? ['A', left] : ['B', right];
  return `How sure it is differs: only ${side} writes ${told(words)}.`;
}

function told(words: readonly string[]): string {
  return listed(words.map((own) => formatQuote(own)));
}

function hedges({ text }: Report, span: Span | null): string[] {
  return span ? tokenize(text, span).flatMap(({ key }) => (CERTAINTY.has(key) ? [key] : [])) : [];
}
