import { closerReadingSaid, closerReadingWords } from '../../../messages/closer-reading';
import type { CloserReading } from '../../../model/closer-reading';
import { Button } from '../../../ui/Button';
import type { CloserControls } from '../store/closer-store';
import { useCloser } from '../store/use-reading';
import './closer-bar.css';

/** A line under the reports, so that nothing above moves when it comes and goes: how far the closer reading is, and what can be done. */
export default function CloserBar() {
  const { reading: closer, controls } = useCloser();
  const words = closer && closerReadingWords(closer);
  return (
    <>
      <p role="status" className="sr-only">
        {closer && closerReadingSaid(closer)}
      </p>
      {words && controls && (
        <section aria-label="Closer reading" className="closer-bar print:hidden" data-at={closer.at}>
          <Share closer={closer} />
          <p>{words}</p>
          <Choices at={closer.at} controls={controls} />
        </section>
      )}
    </>
  );
}

/** How much is done, drawn: the words beside it say the same. */
function Share({ closer }: { closer: CloserReading }) {
  if (closer.at === 'reading') return <progress aria-hidden="true" value={closer.share} />;
  if (closer.at !== 'fetching') return null;
  const { come, of } = closer.transfer;
  return <progress aria-hidden="true" value={come / of} />;
}

type Choice = readonly [label: string, does: keyof CloserControls];

/** What can be answered: yes, and no. */
const ANSWERS: Partial<Record<CloserReading['at'], readonly [yes: Choice, no: Choice]>> = {
  asking: [
    ['Fetch and read', 'start'],
    ['Not now', 'decline'],
  ],
  offered: [
    ['Take the closer reading', 'take'],
    ['Not now', 'decline'],
  ],
  failed: [
    ['Try again', 'start'],
    ['Close', 'decline'],
  ],
};

function Choices({ at, controls }: { at: CloserReading['at']; controls: CloserControls }) {
  const answers = ANSWERS[at];
  if (!answers)
    return (
      <Button
        size="small"
        variant="bare"
        className="choices"
        aria-label="Stop the closer reading"
        onClick={controls.stop}
      >
        Stop
      </Button>
    );
  const [[yes, takes], [no, leaves]] = answers;
  return (
    <span className="choices">
      <Button size="small" variant="strong" onClick={controls[takes]}>
        {yes}
      </Button>
      <Button size="small" onClick={controls[leaves]}>
        {no}
      </Button>
    </span>
  );
}
