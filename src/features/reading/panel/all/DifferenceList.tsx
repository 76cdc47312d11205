import { memo, useEffect, useMemo, useRef } from 'react';
import { chosenDifferences, kindCounts } from '../../../../projections/difference-filter';
import type { Difference } from '../../../../projections/differences';
import { IGNORABLE } from '../../../../projections/ignore';
import { Chips } from '../../../../ui/Chips';
import { EmptyState } from '../../../../ui/EmptyState';
import { Switch } from '../../../../ui/Switch';
import { ignorableName, kindName, kindWords } from '../../labels';
import { useReading } from '../../store/use-reading';
import { toggled } from '../../store/view-settings';
import { Becomes } from '../Becomes';
import { LongList } from '../LongList';
import { RejectedList } from '../RejectedList';

/** Every difference in wording, in the order of A, to choose among by kind. Chosen, one is brought into focus on both sides. */
export function DifferenceList() {
  const isNone = useReading(({ index }) => index.differences.length === 0);
  const isNoneShown = useReading(({ shown }) => shown.differences.length === 0);
  if (isNone) {
    return (
      <EmptyState title="No differences">
        <p>Where the two reports say the same, they say it in the same words.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <FilterBar />
      {isNoneShown && (
        <p className="px-4 py-6 text-center text-soft">No difference is of the kinds that you have chosen.</p>
      )}
      <ShownDifferences />
      <RejectedList what="differences" />
    </>
  );
}

/** Which differences are shown, in the list, in the reports and for J. */
function FilterBar() {
  const differences = useReading(({ index }) => index.differences);
  const reports = useReading(({ index }) => index.comparison.reports);
  const filter = useReading((state) => state.filter);
  const setFilter = useReading((state) => state.setFilter);
  const ignorable = useMemo(
    () =>
      IGNORABLE.filter(
        (name) => chosenDifferences(differences, { kinds: [], ignoring: [name] }, reports).length < differences.length,
      ),
    [differences, reports],
  );
  const kinds = useMemo(() => kindCounts(differences), [differences]);
  return (
    <div className="flex flex-col gap-2 border-b border-line px-4 py-3">
      <Chips
        label="Kinds of difference"
        chips={kinds.map(([kind, count]) => ({ name: kind, label: kindName(kind), count }))}
        pressed={filter.kinds}
        onToggle={(kind) => setFilter({ kinds: toggled(filter.kinds, kind) })}
        onClear={() => setFilter({ kinds: [] })}
      />
      <fieldset className="flex flex-wrap gap-x-4">
        <legend className="float-left mr-3 text-xs leading-6 text-faint">Leave out</legend>
        {ignorable.map((name) => (
          <Switch
            key={name}
            checked={filter.ignoring.includes(name)}
            onChange={() => setFilter({ ignoring: toggled(filter.ignoring, name) })}
          >
            {ignorableName(name)}
          </Switch>
        ))}
      </fieldset>
    </div>
  );
}

function ShownDifferences() {
  const differences = useReading(({ shown }) => shown.differences);
  const difference = useReading((state) => state.difference);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (difference !== null) list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [difference]);
  return (
    <div ref={list}>
      <LongList
        ordered
        label="Differences"
        className="py-2 text-[0.8125rem]"
        items={differences}
        current={difference}
        tall={2}
        item={(each, at) => <DifferenceItem key={`${each.link.id}-${each.edit}`} difference={each} at={at} />}
      />
    </div>
  );
}

const DifferenceItem = memo(function DifferenceItem({ difference, at }: { difference: Difference; at: number }) {
  const current = useReading((state) => state.difference === at);
  const move = useReading((state) => state.move);
  return (
    <li>
      <button
        type="button"
        aria-current={current ? 'true' : undefined}
        onClick={() => move({ type: 'difference', index: at })}
        className="grid w-full cursor-pointer grid-cols-[minmax(1.75rem,auto)_1fr_auto] items-baseline gap-x-2 px-4 py-1.5 text-left hover:bg-hover aria-current:bg-focus"
      >
        <span className="text-right text-xs text-faint tabular-nums">{at + 1}</span>
        <span>
          <Becomes difference={difference} />
        </span>
        <span className="text-xs text-faint">{kindWords(difference)}</span>
      </button>
    </li>
  );
});
