import type { Observation, Report, Side, Unlinked } from '../model';
import type { Observer } from './observer';

type Found = Omit<Observation, 'id'>;

/** Statements that the other report has nowhere: each run of neighbouring unlinked sentences, with the nearest thing the other has. */
export const onlyHere: Observer = ({ reports: [a, b], unlinked }) => [
  ...runs(a, unlinked.a).map((run) => observation(run, a, b)),
  ...runs(b, unlinked.b).map((run) => observation(run, b, a)),
];

/** Unlinked sentences that stand next to one another in one block belong together. */
function runs(report: Report, unlinked: readonly Unlinked[]): Unlinked[][] {
  const position = new Map(report.sentences.map(({ id, block }, index) => [id, { index, block }]));
  const out: Unlinked[][] = [];
  let before: { index: number; block: number } | undefined;
  for (const own of unlinked) {
    const here = position.get(own.sentence);
    if (here && before && here.index === before.index + 1 && here.block === before.block) out.at(-1)?.push(own);
    else out.push([own]);
    before = here;
  }
  return out;
}

function observation(run: readonly Unlinked[], here: Report, there: Report): Found {
  const side = here.id;
  const near = run.flatMap(({ nearest }) => nearest.slice(0, 1)).sort((x, y) => y.score - x.score)[0];
  const ids = new Set(run.map(({ sentence }) => sentence));
  const own = here.sentences.filter(({ id }) => ids.has(id)).flatMap(({ spans }) => spans);
  const other = there.sentences.filter(({ id }) => id === near?.sentence).flatMap(({ spans }) => spans);
  const name = (which: Side) => which.toUpperCase();
  return {
    kind: 'only-here',
    a: side === 'a' ? own : other,
    b: side === 'b' ? own : other,
    rule: near ? 'only-here/something-near' : 'only-here/nowhere',
    says: near
      ? `Only ${name(side)} says this; the nearest sentence in ${name(there.id)} says something else.`
      : `Only ${name(side)} says this; ${name(there.id)} has nothing near it.`,
    detail: {
      side,
      sentences: run.map(({ sentence }) => sentence),
      ...(near && { nearest: near.sentence, score: near.score }),
    },
  };
}
