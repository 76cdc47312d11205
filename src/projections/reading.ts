import type { Comparison } from '../model/comparison';
import type { Edit, EditKind, Link } from '../model/link';
import type { Report, Sentence, Side, Span } from '../model/report';

/**
 * What every screen and export looks at: a comparison, cut into the pieces that are drawn.
 * Nothing here decides anything; it only says where the engine's answers stand in the text.
 */

/** A piece of a sentence that is drawn in one style. */
export interface Piece {
  /** Into the report's text; null for the space that stands in for furniture cut out of a sentence. */
  readonly span: Span | null;
  readonly text: string;
  /** Index into the link's edits; null between edits (white space) and in unlinked sentences. */
  readonly edit: number | null;
  readonly kind: EditKind | null;
}

/** The text of several spans as a reader reads it: white space folded, one space where something was cut out between words. */
export function spansText(text: string, spans: readonly Span[]): string {
  const joined = spans.map(([start, end], k) => gapBefore(text, spans, k) + text.slice(start, end)).join('');
  return folded(joined).trim();
}

/** White space as a reader sees it: one space each. Looked for first, as most text has no other. */
export function folded(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text;
}

export function sentenceText(report: Report, sentence: Sentence): string {
  return spansText(report.text, sentence.spans);
}

/** One sentence in pieces, in reading order; joined, the pieces read as {@link sentenceText} but for folded white space. */
export function pieces(report: Report, sentence: Sentence, link: Link | null): readonly Piece[] {
  const marks = link ? editSpans(link, report.id) : [];
  return sentence.spans.flatMap((span, k) => {
    const gap = gapBefore(report.text, sentence.spans, k);
    const cut = cutBy(report.text, span, marks);
    return gap ? [{ span: null, text: gap, edit: null, kind: null }, ...cut] : cut;
  });
}

interface EditSpan {
  readonly span: Span;
  readonly edit: number;
  readonly kind: EditKind;
}

function editSpans(link: Link, side: Side): readonly EditSpan[] {
  return link.edits
    .flatMap((edit, index) => {
      const span = edit[side];
      return span ? [{ span, edit: index, kind: edit.kind }] : [];
    })
    .sort((x, y) => x.span[0] - y.span[0]);
}

function cutBy(text: string, [start, end]: Span, marks: readonly EditSpan[]): Piece[] {
  const out: Piece[] = [];
  let at = start;
  const plain = (to: number) => {
    if (to > at) out.push({ span: [at, to], text: text.slice(at, to), edit: null, kind: null });
  };
  for (const mark of marks) {
    const from = Math.max(mark.span[0], at);
    const to = Math.min(mark.span[1], end);
    if (to <= from) continue;
    plain(from);
    out.push({ span: [from, to], text: text.slice(from, to), edit: mark.edit, kind: mark.kind });
    at = to;
  }
  plain(end);
  return out;
}

/** Markup cut out of a word leaves no space; furniture cut out between words leaves one. */
function gapBefore(text: string, spans: readonly Span[], k: number): string {
  const before = spans[k - 1];
  const here = spans[k];
  return before && here && /\s/.test(text.slice(before[1], here[0])) ? ' ' : '';
}

/** One difference inside a shared passage, as it stands in a list. */
export interface Difference {
  readonly link: Link;
  readonly edit: number;
  readonly kind: EditKind;
  /** The words of each side; empty where that side has none. */
  readonly a: string;
  readonly b: string;
  readonly shifts: Edit['shifts'];
}

/** Every difference in wording, in the order of A. Pure punctuation is left out: it is no wording. */
export function differences({ links, reports }: Comparison): readonly Difference[] {
  return links.flatMap((link) => linkDifferences(link, reports));
}

export function linkDifferences(link: Link, [a, b]: Comparison['reports']): readonly Difference[] {
  return link.edits.flatMap((edit, index) =>
    isDifference(edit)
      ? [{ link, edit: index, kind: edit.kind, a: words(a, edit.a), b: words(b, edit.b), shifts: edit.shifts }]
      : [],
  );
}

export function isDifference(edit: Edit): boolean {
  return edit.kind !== 'same' && !edit.shifts.includes('punctuation');
}

function words(report: Report, span: Span | null): string {
  return span ? spansText(report.text, sentenceParts(report, span)) : '';
}

/** The parts of a span that belong to sentences: an edit may run across furniture, which is not quoted. */
export function sentenceParts(report: Report, span: Span): readonly Span[] {
  const [start, end] = span;
  return sentencesOver(report, span).flatMap((sentence) =>
    sentence.spans.flatMap(([s, e]): Span[] => (s < end && start < e ? [[Math.max(s, start), Math.min(e, end)]] : [])),
  );
}

/** The sentences that begin before a span ends and end after it begins, looked up by halving: they stand in the order of the text. */
export function sentencesOver({ sentences }: Report, [start, end]: Span): readonly Sentence[] {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.spans.at(-1)?.[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let after = low;
  while ((sentences[after]?.spans[0]?.[0] ?? end) < end) after++;
  return sentences.slice(low, after);
}

/** A row of the aligned table: a shared passage, or a run of neighbouring sentences that only one side has. */
export type Row = SharedRow | OnlyRow;

interface SharedRow {
  readonly kind: 'shared';
  readonly link: Link;
  readonly a: readonly Sentence[];
  readonly b: readonly Sentence[];
}

interface OnlyRow {
  readonly kind: 'only';
  readonly side: Side;
  readonly sentences: readonly Sentence[];
}

/**
 * Every passage once, in `order`'s reading order. What only the other side has stands after the passage that it follows there.
 */
export function rows(comparison: Comparison, order: Side = 'a'): readonly Row[] {
  const [lead, other] = order === 'a' ? comparison.reports : ([comparison.reports[1], comparison.reports[0]] as const);
  const linksOf = linksBySentence(comparison);
  const placed = new Set<string>();
  const out: (SharedRow | (OnlyRow & { sentences: Sentence[] }))[] = [];
  const position = positions(comparison.reports);

  const only = (side: Side, sentence: Sentence) => {
    const last = out.at(-1);
    if (last?.kind === 'only' && last.side === side) last.sentences.push(sentence);
    else out.push({ kind: 'only', side, sentences: [sentence] });
  };
  /** The unlinked run of the other report that begins at `index`. */
  const follow = (index: number) => {
    for (
      let sentence = other.sentences[index];
      sentence && !linksOf.has(sentence.id) && !placed.has(sentence.id);
      sentence = other.sentences[++index]
    ) {
      placed.add(sentence.id);
      only(other.id, sentence);
    }
  };

  follow(0);
  for (const sentence of lead.sentences) {
    const links = linksOf.get(sentence.id);
    if (!links) only(lead.id, sentence);
    for (const link of links ?? []) {
      if (placed.has(link.id)) continue;
      placed.add(link.id);
      out.push({
        kind: 'shared',
        link,
        a: pick(comparison.reports[0], link.a, position),
        b: pick(comparison.reports[1], link.b, position),
      });
      for (const id of link[other.id]) follow((position.get(id) ?? 0) + 1);
    }
  }
  return out;
}

/** The place of every sentence in its report. Sentence ids differ between the reports, so one map holds both. */
function positions(reports: Comparison['reports']): ReadonlyMap<string, number> {
  return new Map(reports.flatMap(({ sentences }) => sentences.map(({ id }, index) => [id, index] as const)));
}

/** The sentences of these ids, in reading order. */
function pick(report: Report, ids: readonly string[], position: ReadonlyMap<string, number>): readonly Sentence[] {
  return ids
    .flatMap((id) => position.get(id) ?? [])
    .sort((x, y) => x - y)
    .flatMap((index) => report.sentences[index] ?? []);
}

/** The links a sentence is in, surest first. Sentence ids differ between the reports, so one map holds both. */
export function linksBySentence({ links }: Comparison): ReadonlyMap<string, readonly Link[]> {
  const map = new Map<string, Link[]>();
  for (const link of [...links].sort((x, y) => y.score - x.score)) {
    for (const id of [...link.a, ...link.b]) {
      const own = map.get(id);
      if (own) own.push(link);
      else map.set(id, [link]);
    }
  }
  return map;
}
