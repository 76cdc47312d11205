import type { FoundHighlight, Highlight } from '../../model/highlight';
import type { Edit, Link } from '../../model/link';
import type { Observation } from '../../model/observation';
import type { Span } from '../../model/report';
import { areWordsCompared } from '../../model/sureness';
import type { ReadReport } from '../read-report';
import type { Messages } from '../resources';

/** How many highlights a comparison has at most. */
const MOST = 40;

/** What is ranked: the reports with what has been found in both. */
export interface Ranked {
  readonly reports: readonly [ReadReport, ReadReport];
  readonly links: readonly Link[];
  readonly observations: readonly Observation[];
}

/** The differences worth telling, best first. */
export function rank(compared: Ranked, messages: Messages): readonly Highlight[] {
  return [...headlines(compared), ...wordings(compared), ...onlyHere(compared)]
    .slice(0, MOST)
    .map((found, k) => ({ id: `h${k}`, ...found, says: messages.highlight(found, compared.reports) }));
}

function headlines({ reports, links }: Ranked): FoundHighlight[] {
  const [a, b] = reports.map(({ blocks }) => blocks.find(({ kind }) => kind === 'title')?.spans ?? []);
  if (!a?.length || !b?.length) return [];
  const link = links.find(({ primary, a: own }) => primary && own.includes(reports[0].sentences[0]?.id ?? ''));
  return [{ ...NOTHING, kind: 'headline', a, b, links: link ? [link.id] : [], score: 1 }];
}

const NOTHING = { links: [], edits: [], observations: [], places: [], why: [] } as const;

function wordings({ links }: Ranked): FoundHighlight[] {
  return links.filter(areWordsCompared).flatMap((link) =>
    link.edits.filter(isTelling).map((edit) => ({
      ...NOTHING,
      kind: 'wording' as const,
      a: spans(edit.a),
      b: spans(edit.b),
      links: [link.id],
      edits: edit.id ? [edit.id] : [],
      score: link.score / 2,
    })),
  );
}

function isTelling({ kind, shifts }: Edit): boolean {
  return (
    kind === 'changed' && !shifts.some((own) => ['tense', 'form', 'spelling', 'function', 'punctuation'].includes(own))
  );
}

function onlyHere({ observations }: Ranked): FoundHighlight[] {
  return observations
    .filter(({ rule }) => rule === 'only-here/nowhere')
    .map(({ id, a, b }) => ({
      ...NOTHING,
      kind: a.length > 0 ? ('only-a' as const) : ('only-b' as const),
      a: a.slice(0, 1),
      b: b.slice(0, 1),
      observations: [id],
      score: 0.2,
    }));
}

function spans(span: Span | null): readonly Span[] {
  return span ? [span] : [];
}
