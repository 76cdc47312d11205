import { Button } from '../../ui/Button';
import { plural } from './says';
import type { Reading } from './useReading';

/** What there is, in numbers, and the way from one difference to the next. */
export function Strip({ reading }: { reading: Reading }) {
  const { links, summary } = reading.whole.comparison;
  const reworded = reading.whole.differencesOf.size;
  return (
    <section
      aria-label="Overview"
      className="flex min-h-10 shrink-0 items-center justify-between gap-6 border-b border-line bg-panel px-5 py-1 text-[0.8125rem] text-soft print:hidden"
    >
      <ul aria-label="Summary" className="flex flex-wrap gap-x-6">
        <Count n={links.length} says={`${plural(links.length, 'passage')} in both`} />
        <Count n={reworded} says="worded differently" />
        <Count n={summary.unlinked.a} says={`${plural(summary.unlinked.a, 'sentence')} only in A`} />
        <Count n={summary.unlinked.b} says="only in B" />
      </ul>
      <Stepper reading={reading} />
    </section>
  );
}

function Count({ n, says }: { n: number; says: string }) {
  return (
    <li>
      <b className="font-semibold text-ink">{n.toLocaleString('en')}</b> {says}
    </li>
  );
}

function Stepper({ reading }: { reading: Reading }) {
  const { view, difference, dispatch } = reading;
  const count = view.differences.length;
  return (
    <div className="flex shrink-0 items-center gap-1">
      <Button
        variant="bare"
        className="px-2 text-base"
        aria-label="Previous difference"
        disabled={count === 0}
        onClick={() => dispatch({ type: 'step-difference', by: -1 })}
      >
        ‹
      </Button>
      <span role="status">
        {difference !== null && (
          <>
            <b className="font-semibold text-ink tabular-nums">{difference + 1}</b> of{' '}
          </>
        )}
        {count} {plural(count, 'difference')}
      </span>
      <Button
        variant="bare"
        className="px-2 text-base"
        aria-label="Next difference"
        disabled={count === 0}
        onClick={() => dispatch({ type: 'step-difference', by: 1 })}
      >
        ›
      </Button>
      <span className="ml-1 text-faint" aria-hidden="true">
        J / K
      </span>
    </div>
  );
}
