import type { Quote, Report, Sentence } from '../model';
import { quotedByBoth, type Requoted } from '../wording/quotes';
import type { Found, Observer } from './observer';

/** One person's words that both reports quote in a shared passage: word for word, shortened, changed, or in other words. */
export const quotations: Observer = ({ reports: [a, b], links }) => {
  const [inA, inB] = [quotedSentences(a), quotedSentences(b)];
  return links
    .filter((link) => link.a.some((id) => inA.has(id)) && link.b.some((id) => inB.has(id)))
    .flatMap((link) => {
      const parts = [part(a, link.a, inA), part(b, link.b, inB)] as const;
      return quotedByBoth(link, parts).map((own) => observation(own.a, own.b, own.how, link.id));
    });
};

interface Quoted {
  readonly sentence: Sentence;
  readonly quotes: readonly Quote[];
}

/** A report with nothing but these sentences and what is quoted in them, so that a link costs the same in a long report. */
function part(report: Report, ids: readonly string[], quoted: ReadonlyMap<string, Quoted>): Report {
  const own = ids.flatMap((id) => quoted.get(id) ?? []).sort((x, y) => start(x.sentence) - start(y.sentence));
  return {
    ...report,
    sentences: own.map(({ sentence }) => sentence),
    quotes: [...new Set(own.flatMap(({ quotes }) => quotes))],
  };
}

const start = ({ spans }: Sentence): number => spans[0]?.[0] ?? 0;

/** The sentences in which words are quoted directly, by id; both run in reading order, so one pass does. */
function quotedSentences({ quotes, sentences }: Report): Map<string, Quoted> {
  const placed = quotes
    .filter(({ direct }) => direct)
    .flatMap((quote) => quote.spans.map((span) => ({ span, quote })))
    .sort((x, y) => x.span[0] - y.span[0]);
  let at = 0;
  return new Map(
    sentences.flatMap((sentence): [string, Quoted][] => {
      const own: Quote[] = [];
      for (const [from, to] of sentence.spans) {
        while (at < placed.length && (placed[at]?.span[1] ?? 0) <= from) at++;
        for (let k = at; k < placed.length && (placed[k]?.span[0] ?? 0) < to; k++)
          if ((placed[k]?.span[1] ?? 0) > from && placed[k]) own.push((placed[k] as { quote: Quote }).quote);
      }
      return own.length > 0 ? [[sentence.id, { sentence, quotes: own }]] : [];
    }),
  );
}

const SAYS: Readonly<Record<Requoted, string>> = {
  identical: 'with the same words',
  trimmed: 'one with only a part of the words',
  altered: 'but not with the same words',
  'other-words': 'in quite other words',
};

function observation(a: Quote, b: Quote, how: Requoted, link: string): Found {
  const source = [a.source, b.source].find((own) => own && !own.entity.startsWith('unknown:'));
  const name = source?.name ?? null;
  return {
    kind: 'quote-altered',
    a: a.spans,
    b: b.spans,
    link,
    rule: `quote-altered/${how}`,
    says: `Both quote ${name ?? 'the same person'} here, ${SAYS[how]}.`,
    detail: { ...(name && { speaker: name }), how, quotes: [a.id, b.id] },
  };
}
