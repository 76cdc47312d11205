import { lazy, Suspense } from 'react';
import type { Link } from '../../engine/model';
import { Becomes } from './Becomes';
import { kindWords, plural } from './says';
import type { Reading } from './useReading';
import { shownDifferences } from './view';

const ShiftSays = lazy(() => import('./ShiftSays'));

/** The differences of one passage, each with its kind and what it comes to, in words. */
export function LinkDifferences({ reading, link }: { reading: Reading; link: Link }) {
  const { view, whole, focus } = reading;
  const shown = shownDifferences(view, link);
  const hidden = shownDifferences(whole, link).length - shown.length;
  if (shown.length + hidden === 0) return <p className="text-[0.8125rem]">Both say it in the same words.</p>;
  return (
    <>
      <dl className="grid grid-cols-[minmax(5rem,auto)_1fr] text-[0.8125rem]">
        {shown.map((each) => (
          <div
            key={each.edit}
            aria-current={each.edit === focus?.edit ? 'true' : undefined}
            className="col-span-2 grid grid-cols-subgrid gap-x-3 border-t border-line py-1.5 first:border-t-0 aria-current:bg-focus"
          >
            <dt className="text-faint">{kindWords(each)}</dt>
            <dd>
              <Becomes difference={each} />
              {each.shifts.length > 0 && (
                <div className="mt-0.5 text-xs text-soft">
                  <Suspense>
                    <ShiftSays view={view} difference={each} />
                  </Suspense>
                </div>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {hidden > 0 && (
        <p className="text-xs text-faint">
          {hidden} {plural(hidden, 'difference')} left out, as you have chosen
        </p>
      )}
    </>
  );
}
