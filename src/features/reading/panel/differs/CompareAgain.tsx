import { Button } from '../../../../ui/Button';
import { useReading } from '../../store/use-reading';

/** What stands in the place of the highlights in a comparison that is older than they are. Its notes stay when it is made anew. */
export default function CompareAgain() {
  const onCorrect = useReading((state) => state.onCorrect);
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-3 text-[0.8125rem] text-soft">
      Compare again to see what differs.
      {onCorrect && <Button onClick={onCorrect}>Compare again</Button>}
    </p>
  );
}
