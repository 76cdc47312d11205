import { Suspense } from 'react';
import { isHome } from '../../../../model/homes';
import type { Edit, Link } from '../../../../model/link';
import { areWordsCompared } from '../../../../model/sureness';
import type { Difference } from '../../../../projections/differences';
import { editRejectionOf } from '../../../../review/reviewed';
import { part } from '../../../../ui/part';
import { kindWords, plural } from '../../labels';
import { useReading } from '../../store/use-reading';
import { Becomes } from '../Becomes';
import { RejectButton } from '../RejectButton';
import { useInSight } from '../use-in-sight';
import { OnlyPoints } from './AlsoTold';

const ShiftSays = part(() => import('./ShiftSays'));

/** The differences of one passage, each with its kind and what it comes to, in words. */
export function LinkDifferences({ link }: { link: Link }) {
  const all = useReading(({ index }) => index.differencesOf.get(link.id));
  const some = useReading(({ shown }) => shown.differencesOf.get(link.id));
  if (!isHome(link)) return <OnlyPoints link={link} />;
  if (!areWordsCompared(link)) return <p className="text-[0.8125rem]">{notComparedWords(link)}</p>;
  if (!all) return <p className="text-[0.8125rem]">Both say it in the same words.</p>;
  const shown = [...(some?.values() ?? [])];
  const hidden = all.size - shown.length;
  return (
    <>
      <ul className="-mx-4 text-[0.8125rem]">
        {shown.map((each) => (
          <LinkDifference key={each.edit} link={link} difference={each} />
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

function notComparedWords({ rewritten }: Link): string {
  return rewritten
    ? 'Told differently: over half of the words of each side answer none of the other’s.'
    : 'Only perhaps the same: its words may speak of two things, and are not compared. Link both sides by hand to compare them.';
}

/** Of other words for one thing, and of small ones, their kind beside them says it all. */
function saysMore({ shifts }: Difference): boolean {
  return shifts.some((shift) => !PLAIN.has(shift));
}

const PLAIN: ReadonlySet<Difference['shifts'][number]> = new Set([
  'synonym',
  'function',
  'punctuation',
  'spelling',
  'form',
]);

function LinkDifference({ link, difference }: { link: Link; difference: Difference }) {
  const index = useReading((state) => state.index);
  const current = useReading(({ focus }) => focus?.edit === difference.edit);
  const item = useInSight<HTMLLIElement>(current);
  return (
    <li
      ref={item}
      aria-current={current ? 'true' : undefined}
      className="group border-t border-line px-4 py-1.5 first:border-t-0 aria-current:bg-focus"
    >
      <div className="flex items-baseline justify-between gap-3">
        <span>
          <Becomes difference={difference} />
        </span>
        <span className="flex shrink-0 items-center gap-1 text-right text-xs text-faint">
          {kindWords(difference)}
          <RejectButton
            what={[difference.a, difference.b].filter(Boolean).join(', ')}
            rejection={() => editRejectionOf(index.comparison, link.edits[difference.edit] as Edit)}
          />
        </span>
      </div>
      {saysMore(difference) && (
        <div className="mt-0.5 text-xs text-soft">
          <Suspense>
            <ShiftSays view={index} difference={difference} />
          </Suspense>
        </div>
      )}
    </li>
  );
}
