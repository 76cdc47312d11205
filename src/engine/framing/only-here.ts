import type { Unlinked } from '../../model/link';
import type { OnlyHere, Unsaid } from '../../model/observation';
import type { Report, Sentence, Side } from '../../model/report';
import { isPerhapsThere } from '../../model/sureness';
import type { Observer } from './observer';

/** Statements that the other report has nowhere: each run of neighbouring unlinked sentences, with the nearest thing the other has. */
export const onlyHere: Observer = ({ reports, unlinked }) => {
  const [a, b] = reports.map(places) as [Places, Places];
  return [
    ...runs(a, unlinked.a).map((run) => observation(run, a, b)),
    ...runs(b, unlinked.b).map((run) => observation(run, b, a)),
  ];
};

/** The sentences of one report, each with its place, by id. */
interface Places {
  readonly side: Side;
  readonly byId: ReadonlyMap<string, Sentence & { readonly index: number }>;
}

function places({ id: side, sentences }: Report): Places {
  return { side, byId: new Map(sentences.map((sentence, index) => [sentence.id, { ...sentence, index }])) };
}

/** Unlinked sentences that stand next to one another in one block belong together. */
function runs({ byId }: Places, unlinked: readonly Unlinked[]): Unlinked[][] {
  const out: Unlinked[][] = [];
  let before: { index: number; block: number } | undefined;
  for (const own of unlinked) {
    const here = byId.get(own.sentence);
    if (here && before && here.index === before.index + 1 && here.block === before.block) out.at(-1)?.push(own);
    else out.push([own]);
    before = here;
  }
  return out;
}

function observation(run: readonly Unlinked[], here: Places, there: Places): Unsaid<OnlyHere> {
  const { side } = here;
  const near = run.flatMap(({ nearest }) => nearest.slice(0, 1)).sort((x, y) => y.score - x.score)[0];
  const own = run.flatMap(({ sentence }) => here.byId.get(sentence)?.spans ?? []);
  const other = near ? (there.byId.get(near.sentence)?.spans ?? []) : [];
  const spans = { a: side === 'a' ? own : other, b: side === 'b' ? own : other };
  const sentences = run.map(({ sentence }) => sentence);
  if (!near) return { kind: 'only-here', ...spans, rule: 'only-here/nowhere', detail: { side, sentences } };
  return {
    kind: 'only-here',
    ...spans,
    rule: isPerhapsThere(near) ? 'only-here/perhaps-there' : 'only-here/something-near',
    detail: { side, sentences, nearest: near.sentence, score: near.score },
  };
}
