import { EmptyState } from '../../../../ui/EmptyState';
import { useReadingSoon } from '../../store/use-reading';
import { Passage } from './Passage';
import { Passages } from './Passages';
import { ReviewButtons } from './ReviewButtons';
import { SeenHere } from './SeenHere';
import { Unshared } from './Unshared';

/** What is in focus, explained: a moment after it is lit in the reports. */
export default function PassageTab() {
  const hasFocus = useReadingSoon(({ focus }) => focus !== null);
  const link = useReadingSoon(({ focus }) => focus?.link ?? null);
  const alone = useReadingSoon(({ focus }) => (focus && !focus.link && !focus.observation ? focus.sentence : null));
  if (!hasFocus) {
    return (
      <EmptyState title="Nothing in focus">
        <p>
          Choose a sentence in either report to see what the other one makes of it, or press J for the next difference.
        </p>
      </EmptyState>
    );
  }
  return (
    <div className="flex flex-col gap-3 p-4">
      <ReviewButtons />
      {link && <Passages link={link} />}
      {link && <Passage link={link} />}
      {alone && <Unshared sentence={alone} />}
      <SeenHere />
    </div>
  );
}
