import { nested } from '../messages/format-quote';
import type { Comparison } from '../model/comparison';
import type { Link } from '../model/link';
import type { Report, Sentence } from '../model/report';
import type { Rejected } from '../model/reviewed';
import { EVERYTHING } from '../projections/export-form';
import { cellOf, type Run } from './cell';
import { keptDifferences } from './content';
import { UNRANKED } from './differs';
import { escaped, theirs } from './html/escape';
import { headline, isWebAddress, printable, sourceFacts } from './words';

/** The words of one report to be quoted, as paragraphs of runs, with where they come from. */
interface Quoted {
  readonly report: Report;
  readonly paragraphs: readonly (readonly Run[])[];
}

/** Both sides of a passage or, without a link, one sentence alone. */
export function quotedOf(
  comparison: Comparison,
  rejected: Rejected,
  link: Link | null,
  sentence: string,
): readonly Quoted[] {
  const { reports } = comparison;
  const pick = ({ sentences }: Report, ids: readonly string[]): readonly Sentence[] =>
    sentences.filter(({ id }) => ids.includes(id));
  return reports.flatMap((report): Quoted[] => {
    const { id: side } = report;
    const sentences = pick(report, link ? link[side] : [sentence]);
    if (sentences.length === 0) return [];
    const row = link
      ? {
          kind: 'shared' as const,
          link,
          a: pick(reports[0], link.a),
          b: pick(reports[1], link.b),
          differences: keptDifferences(link, reports, rejected),
        }
      : { kind: 'only' as const, side, sentences };
    const cell = cellOf({ comparison, notedWords: new Map(), wanted: EVERYTHING, differs: UNRANKED }, row, side);
    return [{ report, paragraphs: cell.map(({ runs }) => runs) }];
  });
}

/** For programs that take rich text. Marks are elements, not styles, which letters and strict pages drop: A’s underlined, B’s bold. */
export function passageHtml(quoted: readonly Quoted[]): string {
  return quoted
    .map(({ report, paragraphs }) => {
      const words = paragraphs.map((runs) => runs.map((run) => marked(run, report)).join('')).join('<br>');
      return `<blockquote><p dir="auto">${words}</p><p>— ${source(report)}</p></blockquote>`;
    })
    .join('\n');
}

function marked({ text, difference }: Run, { id }: Report): string {
  const tag = id === 'a' ? 'u' : 'b';
  return difference ? `<${tag}>${escaped(text)}</${tag}>` : escaped(text);
}

function source(report: Report): string {
  const facts = sourceFacts(report).map((fact) =>
    fact === report.url && isWebAddress(fact) ? `<a href="${escaped(fact)}">${escaped(fact)}</a>` : theirs(fact),
  );
  return [`${report.id.toUpperCase()}: ${theirs(headline(report))}`, ...facts].join(', ');
}

/** For everything else. */
export function passageText(quoted: readonly Quoted[]): string {
  return quoted
    .map(({ report, paragraphs }) => {
      const words = paragraphs.map((runs) => runs.map(({ text }) => text).join('')).join('\n');
      const from = [`${report.id.toUpperCase()}: ${headline(report)}`, ...sourceFacts(report)].join(', ');
      return printable(`“${nested(words)}”\n— ${from}\n`);
    })
    .join('\n');
}
