import type { Comparison } from '../model/comparison';
import type { Link } from '../model/link';
import type { Report, Sentence, Side } from '../model/report';

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
