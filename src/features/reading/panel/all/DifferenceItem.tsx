import { memo } from 'react';
import type { Edit } from '../../../../model/link';
import type { Difference } from '../../../../projections/differences';
import { editRejectionOf } from '../../../../review/reviewed';
import { kindWords } from '../../labels';
import { useReading, useReadingStore } from '../../store/use-reading';
import { Becomes } from '../Becomes';
import { CardNumber } from '../CardNumber';
import { RejectButton } from '../RejectButton';
import { useInSight } from '../use-in-sight';

interface DifferenceItemProps {
  readonly difference: Difference;
  /** Of the card that tells it. */
  readonly number: number | null;
}

/** A difference in wording. Chosen, it is brought into focus on both sides. */
export const DifferenceItem = memo(function DifferenceItem({ difference, number }: DifferenceItemProps) {
  const store = useReadingStore();
  const { link, edit } = difference;
  const current = useReading(({ focus }) => focus?.link?.id === link.id && focus.edit === edit);
  const item = useInSight<HTMLLIElement>(current);
  return (
    <li ref={item} className="group relative">
      <button
        type="button"
        aria-current={current ? 'true' : undefined}
        onClick={() => store.getState().move({ type: 'link-edit', id: link.id, edit })}
        className="flex w-full cursor-pointer items-baseline justify-between gap-x-3 py-1.5 pr-9 pl-4 text-left hover:bg-hover aria-current:bg-focus"
      >
        <span>
          <CardNumber number={number} />
          <Becomes difference={difference} />
        </span>
        <span className="shrink-0 text-xs text-faint">{kindWords(difference)}</span>
      </button>
      <span className="absolute top-0.5 right-1">
        <RejectButton
          what={[difference.a, difference.b].filter(Boolean).join(', ')}
          rejection={() => editRejectionOf(store.getState().index.comparison, link.edits[edit] as Edit)}
        />
      </span>
    </li>
  );
});
