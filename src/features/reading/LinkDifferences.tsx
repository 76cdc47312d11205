import { lazy, Suspense } from 'react';
import type { Edit, Link } from '../../model/link';
import { editRejectionOf } from '../../review/reviewed';
import { Becomes } from './Becomes';
import { RejectButton } from './RejectButton';
import { kindWords, plural } from './says';
import type { Reading } from './useReading';
import { shownDifferences } from './view';

const ShiftSays = lazy(() => import('./ShiftSays'));

/** The differences of one passage, each with its kind and what it comes to, in words. */
export function LinkDifferences({ reading, link }: { reading: Reading; link: Link }) {
  const { view, whole, focus, hand } = reading;
  const shown = shownDifferences(view, link);
  const hidden = shownDifferences(whole, link).length - shown.length;
  if (shown.length + hidden === 0) return <p className="text-[0.8125rem]">Both say it in the same words.</p>;
  return (
    <>
      <ul className="-mx-4 text-[0.8125rem]">
        {shown.map((each) => (
          <li
            key={each.edit}
            aria-current={each.edit === focus?.edit ? 'true' : undefined}
            className="group border-t border-line px-4 py-1.5 first:border-t-0 aria-current:bg-focus"
          >
            <div className="flex items-baseline justify-between gap-3">
              <span>
                <Becomes difference={each} />
              </span>
              <span className="flex shrink-0 items-center gap-1 text-right text-xs text-faint">
                {kindWords(each)}
                <RejectButton
                  hand={hand}
                  what={[each.a, each.b].filter(Boolean).join(', ')}
                  rejection={() => editRejectionOf(whole.comparison, link.edits[each.edit] as Edit)}
                />
              </span>
            </div>
            {each.shifts.length > 0 && (
              <div className="mt-0.5 text-xs text-soft">
                <Suspense>
                  <ShiftSays view={view} difference={each} />
                </Suspense>
              </div>
            )}
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p className="text-xs text-faint">
          {hidden} {plural(hidden, 'difference')} left out, as you have chosen
        </p>
      )}
    </>
  );
}
