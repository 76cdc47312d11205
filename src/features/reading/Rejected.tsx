import { clipped } from '../../messages/truncate';
import type { Rejection } from '../../model/review';
import { isSameRejection } from '../../review/operations';
import { DIFFERENCE } from '../../review/reviewed';
import { Button } from '../../ui/Button';
import { OBSERVATION_KINDS, observationWords, plural } from './says';
import type { Reading } from './useReading';

/** What the reader has rejected: folded away, each with its way back. */
export function RejectedList({ reading, what }: { reading: Reading; what: 'differences' | 'observations' }) {
  const { hand } = reading;
  const list = hand.work.rejected.filter(({ rule }) => (rule === DIFFERENCE) === (what === 'differences'));
  if (list.length === 0) return null;
  return (
    <details className="border-t border-line px-4 py-3 text-[0.8125rem]">
      <summary className="cursor-pointer text-soft">
        {list.length} {plural(list.length, 'rejected', 'rejected')}
      </summary>
      <ul className="mt-2 flex flex-col gap-1.5">
        {list.map((own) => (
          <li
            key={list.findIndex((other) => isSameRejection(own, other))}
            className="flex items-baseline justify-between gap-3"
          >
            <span className="text-soft">{rejectionWords(own)}</span>
            {!hand.readOnly && (
              <Button variant="bare" className="px-2" onClick={() => hand.take({ type: 'restore', rejection: own })}>
                Restore
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

const LONGEST = 60;

function rejectionWords({ rule, a, b }: Rejection): string {
  const words = [...a, ...b].map(({ exact }) => `“${clipped(exact, LONGEST)}”`).join(', ');
  // A rule is called by its kind first: `cue-verb/claim-vs-say`.
  const kind = OBSERVATION_KINDS.find((own) => rule.startsWith(`${own}/`));
  return kind ? `${observationWords(kind)}: ${words}` : words;
}
