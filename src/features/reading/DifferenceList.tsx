import { useEffect, useMemo, useRef } from 'react';
import { chosenDifferences, kindCounts } from '../../projections/difference-filter';
import { IGNORABLE } from '../../projections/ignore';
import { Chips } from '../../ui/Chips';
import { EmptyState } from '../../ui/EmptyState';
import { Switch } from '../../ui/Switch';
import { Becomes } from './Becomes';
import { LongList } from './LongList';
import { toggled } from './look';
import { RejectedList } from './Rejected';
import { ignorableName, kindName, kindWords } from './says';
import type { Reading } from './useReading';

/** Every difference in wording, in the order of A, to choose among by kind. Chosen, one is brought into focus on both sides. */
export function DifferenceList({ reading }: { reading: Reading }) {
  const { view, whole, look, difference, setLook, dispatch } = reading;
  const list = useRef<HTMLDivElement>(null);
  const { differences } = whole;
  const { reports } = whole.comparison;
  const ignorable = useMemo(
    () =>
      IGNORABLE.filter(
        (name) => chosenDifferences(differences, { kinds: [], ignoring: [name] }, reports).length < differences.length,
      ),
    [differences, reports],
  );
  const kinds = useMemo(() => kindCounts(differences), [differences]);

  useEffect(() => {
    if (difference !== null) list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [difference]);

  if (whole.differences.length === 0) {
    return (
      <EmptyState title="No differences">
        <p>Where the two reports say the same, they say it in the same words.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <div className="flex flex-col gap-2 border-b border-line px-4 py-3">
        <Chips
          label="Kinds of difference"
          chips={kinds.map(([kind, count]) => ({ name: kind, label: kindName(kind), count }))}
          pressed={look.kinds}
          onToggle={(kind) => setLook({ kinds: toggled(look.kinds, kind) })}
          onClear={() => setLook({ kinds: [] })}
        />
        <fieldset className="flex flex-wrap gap-x-4">
          <legend className="float-left mr-3 text-xs leading-6 text-faint">Leave out</legend>
          {ignorable.map((name) => (
            <Switch
              key={name}
              checked={look.ignoring.includes(name)}
              onChange={() => setLook({ ignoring: toggled(look.ignoring, name) })}
            >
              {ignorableName(name)}
            </Switch>
          ))}
        </fieldset>
      </div>
      {view.differences.length === 0 && (
        <p className="px-4 py-6 text-center text-soft">No difference is of the kinds that you have chosen.</p>
      )}
      <div ref={list}>
        <LongList
          ordered
          label="Differences"
          className="py-2 text-[0.8125rem]"
          items={view.differences}
          current={difference}
          tall={2}
          item={(each, index) => (
            <li key={`${each.link.id}-${each.edit}`}>
              <button
                type="button"
                aria-current={index === difference ? 'true' : undefined}
                onClick={() => dispatch({ type: 'difference', index })}
                className="grid w-full cursor-pointer grid-cols-[minmax(1.75rem,auto)_1fr_auto] items-baseline gap-x-2 px-4 py-1.5 text-left hover:bg-hover aria-current:bg-focus"
              >
                <span className="text-right text-xs text-faint tabular-nums">{index + 1}</span>
                <span>
                  <Becomes difference={each} />
                </span>
                <span className="text-xs text-faint">{kindWords(each)}</span>
              </button>
            </li>
          )}
        />
      </div>
      <RejectedList reading={reading} what="differences" />
    </>
  );
}
