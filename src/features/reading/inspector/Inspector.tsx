import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AlignmentInspection } from '../../../model/inspection';
import type { Side } from '../../../model/report';
import { sentenceText } from '../../../projections/sentences';
import { Button } from '../../../ui/Button';
import { inspectComparison } from '../../../worker/inspect-alignment';
import { useReading } from '../store/use-reading';

type Picked = Readonly<Record<Side, string | null>>;

/** How the alignment of two sentences came about, the last one chosen of each report. Only in development. */
export default function Inspector() {
  const comparison = useReading(({ index }) => index.comparison);
  const side = useReading(({ focus }) => focus?.side ?? null);
  const sentence = useReading(({ focus }) => focus?.sentence ?? null);
  const close = useReading((state) => state.setInspecting);
  const [picked, setPicked] = useState<Picked>({ a: null, b: null });
  if (side && picked[side] !== sentence) setPicked({ ...picked, [side]: sentence });
  const { data, error } = useQuery({
    queryKey: ['inspection', comparison.reports.map(({ text }) => text)],
    queryFn: () => inspectComparison(comparison),
  });
  return (
    <aside
      aria-label="Inspector"
      className="fixed bottom-4 left-4 z-30 max-h-[60vh] w-[30rem] overflow-auto rounded-card border border-line bg-paper p-4 text-xs shadow-xl print:hidden"
    >
      <div className="flex items-center justify-between gap-4">
        <h2 className="font-semibold">Alignment</h2>
        <Button size="small" onClick={() => close(false)}>
          Close
        </Button>
      </div>
      <p className="mt-2 text-soft">Click a sentence of A and one of B.</p>
      {error && <p role="alert">{error.message}</p>}
      {(['a', 'b'] as const).map((own) => (
        <Sentence key={own} side={own} id={picked[own]} inspection={data} />
      ))}
      {data && picked.a && picked.b && <Pair inspection={data} a={picked.a} b={picked.b} />}
    </aside>
  );
}

const MOST = 5;

/** A chosen sentence, and what it was held against. */
function Sentence({
  side,
  id,
  inspection,
}: {
  side: Side;
  id: string | null;
  inspection?: AlignmentInspection | undefined;
}) {
  const report = useReading(({ index }) => index.comparison.reports[side === 'a' ? 0 : 1]);
  const own = report.sentences.find((each) => each.id === id);
  if (!id || !own) return null;
  const candidates = inspection?.candidatesOf(id).slice(0, MOST) ?? [];
  return (
    <p className="mt-2">
      <b>{id}</b> {sentenceText(report, own)}{' '}
      <span className="text-soft">
        candidates: {candidates.map(({ sentence, score }) => `${sentence} ${score.toFixed(2)}`).join(', ') || 'none'}
      </span>
    </p>
  );
}

function Pair({ inspection, a, b }: { inspection: AlignmentInspection; a: string; b: string }) {
  const pair = inspection.pair(a, b);
  if (!pair) return <p className="mt-2 font-semibold">No candidate: the two share no rare word.</p>;
  return (
    <table className="mt-2 w-full tabular-nums">
      <caption className="py-1 text-left font-semibold">
        {a} and {b}: {pair.score.toFixed(3)} sure, {pair.firstScore.toFixed(3)} by its own features
      </caption>
      <thead>
        <tr className="text-left text-faint">
          <th scope="col">feature</th>
          <th scope="col">value</th>
          <th scope="col">weight</th>
          <th scope="col">speaks</th>
        </tr>
      </thead>
      <tbody>
        {pair.features.map(({ feature, value, weight, contribution }) => (
          <tr key={feature}>
            <th scope="row" className="text-left font-normal">
              {feature}
            </th>
            <td>{value.toFixed(3)}</td>
            <td>{weight.toFixed(2)}</td>
            <td>{contribution.toFixed(2)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" className="text-left font-normal">
            bias
          </th>
          <td />
          <td />
          <td>{pair.bias.toFixed(2)}</td>
        </tr>
      </tbody>
    </table>
  );
}
