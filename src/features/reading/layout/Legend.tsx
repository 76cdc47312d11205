import type { ReactNode } from 'react';
import type { Side } from '../../../model/report';
import { plural, SIDE_NAMES } from '../labels';
import { useReading } from '../store/use-reading';
import './legend.css';

/** What there is, in numbers, and how each of it is marked: one line. */
export function Legend() {
  const { summary } = useReading(({ index }) => index.comparison);
  const telling = useReading((state) => state.telling.length > 0);
  const passages = useReading(({ index }) => index.passages.length);
  const rewritten = useReading(({ index }) => index.passages.filter((link) => link.rewritten).length);
  return (
    <ul aria-label="Summary" className="legend">
      {telling && (
        <li>
          <Words side="a" /> <Words side="b" /> tell most
        </li>
      )}
      <Entry sign={<span className="legend-hair">hair line</span>}>
        <span className="max-legend">differs </span>otherwise
      </Entry>
      <Entry className="max-legend" n={passages}>{`${plural(passages, 'passage')} in both`}</Entry>
      {rewritten > 0 && (
        <Entry sign={<span className="legend-rule" />} n={rewritten}>
          told differently
        </Entry>
      )}
      <Entry sign={<span className="legend-rule" data-side="a" />} n={summary.unlinked.a}>
        <span className="max-legend">{plural(summary.unlinked.a, 'sentence')} </span>only in A
      </Entry>
      <Entry sign={<span className="legend-rule" data-side="b" />} n={summary.unlinked.b}>
        only in B
      </Entry>
    </ul>
  );
}

function Words({ side }: { side: Side }) {
  return (
    <span className="legend-words" data-side={side}>
      {SIDE_NAMES[side]}’s words
    </span>
  );
}

interface EntryProps {
  readonly sign?: ReactNode;
  readonly n?: number;
  readonly className?: string;
  readonly children: ReactNode;
}

function Entry({ sign, n, className, children }: EntryProps) {
  return (
    <li className={className}>
      {sign} {n !== undefined && <b className="font-semibold text-ink">{n.toLocaleString('en')}</b>} {children}
    </li>
  );
}
