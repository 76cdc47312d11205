import { truncate } from '../../../messages/truncate';
import type { Finding } from '../../../model/review';
import { isSameFinding } from '../../../review/operations';
import { HIGHLIGHT } from '../../../review/reviewed';
import { Button } from '../../../ui/Button';
import { plural, ruleName } from '../labels';
import { useReading } from '../store/use-reading';

/** What the reader has rejected: folded away, each with its way back. */
export default function RejectedList({ what }: { what: 'highlights' | 'others' }) {
  const rejected = useReading(({ history }) => history.present.rejected);
  const readOnly = useReading((state) => state.readOnly);
  const apply = useReading((state) => state.apply);
  const list = rejected.filter(({ rule }) => rule.startsWith(HIGHLIGHT) === (what === 'highlights'));
  if (list.length === 0) return null;
  return (
    <details className="border-t border-line px-4 py-3 text-[0.8125rem]">
      <summary className="cursor-pointer text-soft">
        {list.length} {plural(list.length, 'rejected', 'rejected')}
      </summary>
      <ul className="mt-2 flex flex-col gap-1.5">
        {list.map((each) => (
          <li
            key={list.findIndex((other) => isSameFinding(each, other))}
            className="flex items-baseline justify-between gap-3"
          >
            <span className="text-soft">{rejectionWords(each)}</span>
            {!readOnly && (
              <Button variant="bare" className="px-2" onClick={() => apply({ type: 'restore', rejection: each })}>
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

function rejectionWords({ rule, a, b }: Finding): string {
  const words = [...a, ...b].map(({ exact }) => `“${truncate(exact, LONGEST)}”`).join(', ');
  const name = ruleName(rule);
  return name ? `${name}: ${words}` : words;
}
