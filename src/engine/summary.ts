import { tokenize } from './ingest/tokens';
import type { Link, Report, Side, Span, Summary } from './model';

/** The comparison in a few numbers: sentences linked and not, and the share of all words that both reports have in common. */
export function summarise(reports: readonly [Report, Report], links: readonly Link[]): Summary {
  const linked = (side: Side) => new Set(links.flatMap((link) => link[side])).size;
  const [a, b] = reports;
  const counts = { a: linked('a'), b: linked('b') };
  const words = countWords(a, sentenceSpans(a)) + countWords(b, sentenceSpans(b));
  const shared = sharedWords(a, links) + sharedWords(b, links);
  return {
    linked: counts,
    unlinked: { a: a.sentences.length - counts.a, b: b.sentences.length - counts.b },
    'shared-words': words === 0 ? 0 : Math.round((shared / words) * 10000) / 10000,
  };
}

const sentenceSpans = (report: Report) => report.sentences.flatMap(({ spans }) => spans);

function sharedWords(report: Report, links: readonly Link[]): number {
  const same = links.flatMap((link) => link.edits).flatMap((edit) => (edit.kind === 'same' ? [edit[report.id]] : []));
  const starts = new Set<number>();
  for (const span of same)
    if (span)
      for (const token of tokenize(report.text, span)) if (token.kind !== 'punctuation') starts.add(token.span[0]);
  return starts.size;
}

function countWords({ text }: Report, spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + tokenize(text, span).filter(({ kind }) => kind !== 'punctuation').length, 0);
}
