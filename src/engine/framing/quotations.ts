import type { Quote, Report } from '../model';
import { quotedByBoth, type Requoted } from '../wording/quotes';
import type { Found, Observer } from './observer';

/** One person's words that both reports quote in a shared passage: word for word, shortened, changed, or in other words. */
export const quotations: Observer = ({ reports, links }) => {
  const [inA, inB] = reports.map(quotedSentences) as [Set<string>, Set<string>];
  return links
    .filter(({ a, b }) => a.some((id) => inA.has(id)) && b.some((id) => inB.has(id)))
    .flatMap((link) => quotedByBoth(link, reports).map(({ a, b, how }) => observation(a, b, how, link.id)));
};

/** The ids of the sentences in which words are quoted directly; both run in reading order, so one pass does. */
function quotedSentences({ quotes, sentences }: Report): Set<string> {
  const spans = quotes.filter(({ direct }) => direct).flatMap((quote) => quote.spans);
  let at = 0;
  return new Set(
    sentences.flatMap((sentence) =>
      sentence.spans.flatMap(([start, end]) => {
        while (at < spans.length && (spans[at]?.[1] ?? 0) <= start) at++;
        return (spans[at]?.[0] ?? Number.POSITIVE_INFINITY) < end ? [sentence.id] : [];
      }),
    ),
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
