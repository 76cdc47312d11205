import { useEffect, useRef } from 'react';
import { EmptyState } from '../../ui/EmptyState';
import { Becomes } from './Becomes';
import { kindWords } from './says';
import type { Reading } from './useReading';

/** Every difference in wording, in the order of A. Chosen, it is brought into focus on both sides. */
export function DifferenceList({ reading }: { reading: Reading }) {
  const { view, difference, dispatch } = reading;
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    if (difference !== null) list.current?.children[difference]?.scrollIntoView?.({ block: 'nearest' });
  }, [difference]);

  if (view.differences.length === 0) {
    return (
      <EmptyState title="No differences">
        <p>Where the two reports say the same, they say it in the same words.</p>
      </EmptyState>
    );
  }
  return (
    <ol ref={list} aria-label="Differences" className="py-2 text-[0.8125rem]">
      {view.differences.map((each, index) => (
        <li key={`${each.link.id}-${each.edit}`}>
          <button
            type="button"
            aria-current={index === difference ? 'true' : undefined}
            onClick={() => dispatch({ type: 'difference', index })}
            className="grid w-full cursor-pointer grid-cols-[1.75rem_1fr_auto] items-baseline gap-x-2 px-4 py-1.5 text-left hover:bg-hover aria-current:bg-focus"
          >
            <span className="text-right text-xs text-faint tabular-nums">{index + 1}</span>
            <span>
              <Becomes difference={each} />
            </span>
            <span className="text-xs text-faint">{kindWords(each)}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
