import type { Link } from '../../model/link';
import type { QuoteAltered, Unsaid } from '../../model/observation';
import { isKnownEntity } from '../../model/quoted';
import type { Quote, Report, Sentence, Span } from '../../model/report';
import type { ReadReport } from '../read-report';
import { quotedRanges } from '../voices/quotation-marks';
import { type QuotedByBoth, quoteMatcher } from '../wording/quotes';
import type { Observer } from './observer';
import { quotedBeside } from './quoted-beside';

/** One person's words that both reports quote in a shared passage: word for word, shortened or changed. */
export const quotations: Observer = ({ reports: [a, b], links }) => {
  const [inA, inB] = [quotedSentences(a), quotedSentences(b)];
  const found = new Map<string, { readonly both: QuotedByBoth; readonly links: Link[] }>();
  const match = quoteMatcher([a, b]);
  for (const link of links) {
    for (const both of match(quotesIn(link.a, inA), quotesIn(link.b, inB))) {
      const key = `${both.a.id} ${both.b.id}`;
      const known = found.get(key);
      if (known) known.links.push(link);
      else found.set(key, { both, links: [link] });
    }
  }
  const whole = withPieces(a, b);
  return [...found.values()].flatMap(({ both, links: of }) =>
    isTitle(a, both.a) || isTitle(b, both.b) ? [] : [observation(whole(both), [a, b], surest(of))],
  );
};

/** Takes what a report quotes in the next piece of a quotation for quoted. */
function withPieces(a: Report, b: Report): (both: QuotedByBoth) => QuotedByBoth {
  const beside = { a: quotedBeside(a), b: quotedBeside(b) };
  return (both) => {
    const piecesB = both.onlyA.map((span) => beside.b(both.b, a, span));
    const piecesA = both.onlyB.map((span) => beside.a(both.a, b, span));
    const [onlyA, onlyB] = [both.onlyA.filter((_, k) => !piecesB[k]), both.onlyB.filter((_, k) => !piecesA[k])];
    const how = onlyA.length + onlyB.length === 0 ? 'identical' : both.how;
    return { a: joined(both.a, piecesA), b: joined(both.b, piecesB), how, onlyA, onlyB };
  };
}

function joined(quote: Quote, pieces: readonly (Quote | null)[]): Quote {
  const spans = [quote, ...new Set(pieces)].flatMap((own) => own?.spans ?? []);
  return { ...quote, spans: spans.sort((x, y) => x[0] - y[0]) };
}

/** Of the links that share a long quotation the one with the highest score; null where there are two. */
function surest(links: readonly Link[]): string | null {
  const highest = Math.max(...links.map(({ score }) => score));
  const best = links.filter(({ score }) => score === highest);
  return best.length === 1 ? (best[0]?.id ?? null) : null;
}

/** “In God We Trust”: all its longer words begin with a capital. */
function isTitle({ text }: Report, { spans }: Quote): boolean {
  const words = spans.flatMap((span) => text.slice(...span).match(/[\p{L}'’]{4,}/gu) ?? []);
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word));
}

/** What stands in quotation marks alone, where a quotation has words of the report's own around it. */
function marked({ text, pack }: ReadReport, quote: Quote): Quote {
  const spans = quote.spans.flatMap(([start, end]) =>
    quotedRanges(text.slice(start, end), pack.speech).map(([from, to]): Span => [start + from, start + to]),
  );
  return spans.length > 0 ? { ...quote, spans } : quote;
}

interface Quoted {
  readonly sentence: Sentence;
  readonly quotes: readonly Quote[];
}

/** What is quoted in some sentences, in reading order. */
function quotesIn(ids: readonly string[], quoted: ReadonlyMap<string, Quoted>): Quote[] {
  const own = ids.flatMap((id) => quoted.get(id) ?? []).sort((x, y) => start(x.sentence) - start(y.sentence));
  return [...new Set(own.flatMap(({ quotes }) => quotes))];
}

const start = ({ spans }: Sentence): number => spans[0]?.[0] ?? 0;

/** The sentences in which words are quoted directly, by id; both run in reading order, so one pass does. */
function quotedSentences(report: ReadReport): Map<string, Quoted> {
  const { quotes, sentences } = report;
  const placed = quotes
    .filter(({ direct }) => direct)
    .map((quote) => marked(report, quote))
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

function observation(
  { a, b, how, onlyA, onlyB }: QuotedByBoth,
  [left, right]: readonly [Report, Report],
  link: string | null,
): Unsaid<QuoteAltered> {
  const source = [a.source, b.source].find((own) => own && isKnownEntity(own.entity));
  const name = source?.name ?? null;
  return {
    kind: 'quote-altered',
    a: a.spans,
    b: b.spans,
    ...(link && { link }),
    rule: `quote-altered/${how}`,
    detail: {
      ...(name && { speaker: name }),
      how,
      quotes: [a.id, b.id],
      ...(onlyA.length > 0 && { onlyA: onlyA.map((span) => words(left, span)) }),
      ...(onlyB.length > 0 && { onlyB: onlyB.map((span) => words(right, span)) }),
      ...(how === 'trimmed' && { stops: stopsOf(onlyA, onlyB) }),
    },
  };
}

const words = ({ text }: Report, [start, end]: Span): string => text.slice(start, end).replace(/\s+/g, ' ');

/** Which side has only a part of the words. */
function stopsOf(onlyA: readonly Span[], onlyB: readonly Span[]): 'a' | 'b' | 'both' {
  return onlyA.length > 0 && onlyB.length > 0 ? 'both' : onlyA.length > 0 ? 'b' : 'a';
}
