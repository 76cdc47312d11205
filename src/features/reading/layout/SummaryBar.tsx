import { Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../../ui/Button';
import { CommandButton } from '../commands/CommandButton';
import { commandOf } from '../commands/registry';
import { plural } from '../labels';
import { useReading } from '../store/use-reading';
import { Legend } from './Legend';

/** What there is, in numbers and signs, beside what has no room above, and the way from one difference to the next. */
export function SummaryBar({ children }: { readonly children: ReactNode }) {
  return (
    <section
      aria-label="Overview"
      className="flex min-h-10 shrink-0 items-center justify-between gap-6 max-[1200px]:gap-3 max-[1200px]:px-3 border-b border-line bg-panel px-5 py-1 text-[0.8125rem] text-soft print:hidden"
    >
      {children}
      <Legend />
      <div className="flex shrink-0 items-center gap-4">
        <DifferenceStepper />
        <CommandButton
          command={commandOf('about-comparison')}
          variant="bare"
          className="px-2"
          aria-label="About this comparison"
        >
          <Info aria-hidden="true" className="size-4" />
        </CommandButton>
      </div>
    </section>
  );
}

function DifferenceStepper() {
  const count = useReading(({ walk }) => walk.stops.length);
  const move = useReading((state) => state.move);
  return (
    <div className="flex shrink-0 items-center gap-1">
      <Button
        variant="bare"
        className="px-2 text-base"
        aria-label="Previous difference"
        disabled={count === 0}
        onClick={() => move({ type: 'step-difference', by: -1 })}
      >
        ‹
      </Button>
      <DifferencePosition count={count} />
      <Button
        variant="bare"
        className="px-2 text-base"
        aria-label="Next difference"
        disabled={count === 0}
        onClick={() => move({ type: 'step-difference', by: 1 })}
      >
        ›
      </Button>
      <span className="ml-1 text-faint max-[1200px]:hidden" aria-hidden="true">
        J / K
      </span>
    </div>
  );
}

function DifferencePosition({ count }: { count: number }) {
  const stop = useReading((state) => state.stop);
  return (
    <span role="status">
      {stop !== null && (
        <>
          <b className="font-semibold text-ink tabular-nums">{stop + 1}</b> of{' '}
        </>
      )}
      {count} {plural(count, 'difference')}
    </span>
  );
}
