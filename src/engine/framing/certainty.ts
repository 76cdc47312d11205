import type { Lexeme } from '../../languages/lexeme';
import type { FoundObservation } from '../../model/observation';
import type { Report, Sentence, Span } from '../../model/report';
import { isHeldForTheSame } from '../../model/sureness';
import { tokenize } from '../ingest/tokens';
import type { ReadReport } from '../read-report';
import type { Observer } from './observer';

const LONGEST = 4;

/** Inside a shared passage, one report is more or less sure: “may” against “will”. */
export const certainty: Observer = ({ reports: [a, b], links }) => {
  const sentences = { a: byId(a), b: byId(b) };
  return links.filter(isHeldForTheSame).flatMap((link) =>
    link.edits.flatMap((edit): FoundObservation[] => {
      if (link.rewritten || !edit.shifts.includes('certainty')) return [];
      const [left, right] = [hedges(a, edit.a), hedges(b, edit.b)];
      if (left.length + right.length === 0 || isLong(a, edit.a) || isLong(b, edit.b)) return [];
      const both = left.length > 0 && right.length > 0;
      if (both ? saysAlike(left, right) : !left.concat(right).some(({ tags }) => tags.has('doubt'))) return [];
      const [other, ids] = left.length > 0 ? [b, link.b] : [a, link.a];
      if (!both && ids.some((id) => isHedged(other, sentences[other.id].get(id)))) return [];
      return [
        {
          kind: 'certainty',
          a: edit.a ? [edit.a] : [],
          b: edit.b ? [edit.b] : [],
          link: link.id,
          rule: both ? 'certainty/other-word' : 'certainty/one-word-more',
          detail: { a: left.map(({ key }) => key), b: right.map(({ key }) => key) },
        },
      ];
    }),
  );
};

function byId({ sentences }: Report): ReadonlyMap<string, Sentence> {
  return new Map(sentences.map((sentence) => [sentence.id, sentence]));
}

/** “appear” and “appeared”: forms of the same words. */
function saysAlike(left: readonly Lexeme[], right: readonly Lexeme[]): boolean {
  const stems = (words: readonly Lexeme[]) => [...new Set(words.map(({ stem, key }) => stem ?? key))].sort().join(' ');
  return stems(left) === stems(right);
}

/** Whether a sentence has a word of doubt anywhere, or leaves what it tells to others. */
function isHedged({ tokensOf, pack }: ReadReport, sentence: Sentence | undefined): boolean {
  const tokens = sentence ? tokensOf(sentence) : [];
  return tokens.some(({ key }) => {
    const { tags } = pack.lexeme(key);
    return tags.has('doubt') || tags.has('left-to-others');
  });
}

/** In a long addition a hedge is not what differs. */
function isLong({ text }: Report, span: Span | null): boolean {
  return span !== null && tokenize(text, span).length > LONGEST;
}

function hedges({ text, pack }: ReadReport, span: Span | null): Lexeme[] {
  if (!span) return [];
  return tokenize(text, span)
    .map(({ key }) => pack.lexeme(key))
    .filter(({ tags }) => tags.has('hedge'));
}
