import { spansText } from '../../../../projections/sentences';
import { SIDE_NAMES } from '../../labels';
import { reportOf } from '../../store/comparison-index';
import { useReading, useTelling } from '../../store/use-reading';

/** The few differences that tell most, each on a card. */
export function DiffersTab() {
  const telling = useTelling();
  const index = useReading((state) => state.index);
  const move = useReading((state) => state.move);
  return (
    <ol aria-label="What differs">
      {telling.map(({ number, highlight }) => (
        <li key={highlight.id}>
          <button type="button" onClick={() => move({ type: 'highlight', id: highlight.id })}>
            {number} {highlight.says}
          </button>
          {(['a', 'b'] as const).map((side) => (
            <p key={side}>
              {SIDE_NAMES[side]} {spansText(reportOf(index, side).text, highlight[side])}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
