import { type Line, rowsOf, wholeLines } from './lines';

export interface Page {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** A line that belongs to the page, not to the story. */
export interface MarginLine {
  readonly text: string;
  readonly reason: 'running header' | 'running footer' | 'page number';
}

export interface StrippedPage {
  readonly above: readonly MarginLine[];
  readonly below: readonly MarginLine[];
  readonly body: readonly Line[];
}

/** The share of a page's height, at its top and at its bottom, in which running headers and footers stand. */
const MARGIN = 0.12;
/** Points by which the same line may stand higher or lower on another page. */
const SAME_HEIGHT = 3;
const PAGE_NUMBER = /^(?:page|p\.|seite)?\s*(?:[-–—|]\s*)?\d{1,4}\s*(?:(?:of|von|\/|\|)\s*\d{1,4}\s*)?[-–—|]?$/i;

/** Takes from each page what it repeats of others, digits aside, at the same height of its margin, and its number. */
export function stripMargins(pages: readonly Page[]): StrippedPage[] {
  const margins = pages.map(({ height, lines }) =>
    rowsOf(lines).flatMap((row) => {
      const text = wholeLines(row)
        .map((line) => line.text)
        .join(' ')
        .trim();
      const baseline = row[0]?.baseline ?? 0;
      const above = baseline < height * MARGIN;
      return above || baseline > height * (1 - MARGIN) ? [{ row, text, masked: masked(text), baseline, above }] : [];
    }),
  );
  const places = new Map<string, { page: number; baseline: number }[]>();
  for (const [page, own] of margins.entries())
    for (const { masked, baseline } of own) {
      const known = places.get(masked) ?? [];
      known.push({ page, baseline });
      places.set(masked, known);
    }

  return pages.map(({ lines }, page) => {
    const found = (margins[page] ?? []).flatMap((own) => {
      const repeated = places
        .get(own.masked)
        ?.some((other) => other.page !== page && Math.abs(other.baseline - own.baseline) <= SAME_HEIGHT);
      const number = PAGE_NUMBER.test(own.text);
      if (!repeated && !number) return [];
      const reason = number ? 'page number' : own.above ? 'running header' : 'running footer';
      return [{ ...own, line: { text: own.text, reason } as const }];
    });
    const gone = new Set(found.flatMap(({ row }) => row));
    return {
      above: found.filter(({ above }) => above).map(({ line }) => line),
      below: found.filter(({ above }) => !above).map(({ line }) => line),
      body: lines.filter((line) => !gone.has(line)),
    };
  });
}

function masked(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ');
}
