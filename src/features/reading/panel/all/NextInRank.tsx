import { spansText } from '../../../../projections/sentences';
import { reportOf } from '../../store/comparison-index';
import { useReading } from '../../store/use-reading';
import { Becomes } from '../Becomes';
import { CardNumber } from '../CardNumber';

/** The highlights that come after those on cards, in their order. */
export default function NextInRank() {
  const index = useReading((state) => state.index);
  const highlights = useReading((state) => state.highlights);
  const telling = useReading((state) => state.telling);
  const current = useReading(({ focus }) => focus?.highlight);
  const move = useReading((state) => state.move);
  const next = highlights.filter((each) => !telling.some(({ highlight }) => highlight === each.highlight));
  if (next.length === 0) return null;
  return (
    <details className="border-b border-line text-[0.8125rem]">
      <summary className="cursor-pointer px-4 py-2 text-soft">The next {next.length} by how much they tell</summary>
      <ol aria-label="Next by how much they tell" className="pb-2">
        {next.map(({ number, highlight: { id, a, b } }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={current === id ? 'true' : undefined}
              onClick={() => move({ type: 'highlight', id })}
              className="block w-full cursor-pointer px-4 py-1 text-left hover:bg-hover aria-current:bg-focus"
            >
              <CardNumber number={number} />
              <Becomes
                difference={{ a: spansText(reportOf(index, 'a').text, a), b: spansText(reportOf(index, 'b').text, b) }}
              />
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
