import type { Comparison } from '../model/comparison';
import { isHome } from '../model/homes';
import type { Link } from '../model/link';
import type { Report, Sentence, Side } from '../model/report';

/** A row of the aligned table. Each sentence stands in exactly one. */
export type Row = SharedRow | OnlyRow | ElsewhereRow;

/** A passage that both reports tell, in its home. */
interface SharedRow {
  readonly kind: 'shared';
  readonly link: Link;
  readonly a: readonly Sentence[];
  readonly b: readonly Sentence[];
}

/** A run of neighbouring sentences that only one side has. */
interface OnlyRow {
  readonly kind: 'only';
  readonly side: Side;
  readonly sentences: readonly Sentence[];
}

/** A sentence that the other report tells where another sentence has its home. */
interface ElsewhereRow {
  readonly kind: 'elsewhere';
  readonly side: Side;
  readonly sentences: readonly [Sentence];
}

/**
 * Every sentence once, in `order`'s reading order. What only the other side has stands after the passage that it follows there.
 */
export function rows(comparison: Comparison, order: Side = 'a'): readonly Row[] {
  const [lead, other] = order === 'a' ? comparison.reports : ([comparison.reports[1], comparison.reports[0]] as const);
  const linksOf = linksBySentence(comparison);
  const homeOf = (id: string) => linksOf.get(id)?.find(isHome);
  const placed = new Set<string>();
  const out: (SharedRow | ElsewhereRow | (OnlyRow & { sentences: Sentence[] }))[] = [];
  const position = positions(comparison.reports);

  const alone = (side: Side, sentence: Sentence) => {
    if (linksOf.has(sentence.id)) {
      out.push({ kind: 'elsewhere', side, sentences: [sentence] });
      return;
    }
    const last = out.at(-1);
    if (last?.kind === 'only' && last.side === side) last.sentences.push(sentence);
    else out.push({ kind: 'only', side, sentences: [sentence] });
  };
  /** The run of the other report without a home that begins at `index`. */
  const follow = (index: number) => {
    for (
      let sentence = other.sentences[index];
      sentence && !homeOf(sentence.id) && !placed.has(sentence.id);
      sentence = other.sentences[++index]
    ) {
      placed.add(sentence.id);
      alone(other.id, sentence);
    }
  };

  follow(0);
  for (const sentence of lead.sentences) {
    const link = homeOf(sentence.id);
    if (!link) alone(lead.id, sentence);
    if (!link || placed.has(link.id)) continue;
    placed.add(link.id);
    out.push({
      kind: 'shared',
      link,
      a: pick(comparison.reports[0], link.a, position),
      b: pick(comparison.reports[1], link.b, position),
    });
    for (const id of link[other.id]) follow((position.get(id) ?? 0) + 1);
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

/** The links a sentence is in, its home first, then the surest. Sentence ids differ between the reports, so one map holds both. */
export function linksBySentence({ links }: Comparison): ReadonlyMap<string, readonly Link[]> {
  const map = new Map<string, Link[]>();
  for (const link of [...links].sort((x, y) => Number(isHome(y)) - Number(isHome(x)) || y.score - x.score)) {
    for (const id of [...link.a, ...link.b]) {
      const own = map.get(id);
      if (own) own.push(link);
      else map.set(id, [link]);
    }
  }
  return map;
}
