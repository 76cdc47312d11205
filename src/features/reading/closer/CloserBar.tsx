import { closerReadingSaid, closerReadingWords } from '../../../messages/closer-reading';
import type { CloserReading } from '../../../model/closer-reading';
import { Button } from '../../../ui/Button';
import type { CloserControls } from '../store/state';
import { useReading } from '../store/use-reading';
import './closer-bar.css';

/** A line under the reports, so that nothing above moves when it comes and goes: how far the closer reading is, and what can be done. */
export default function CloserBar() {
  const closer = useReading((state) => state.closer);
  const controls = useReading((state) => state.closerControls);
  const words = closer && closerReadingWords(closer);
  return (
    <>
      <p role="status" className="sr-only">
        {closer && closerReadingSaid(closer)}
      </p>
      {closer && controls && words && (
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
  return <progress aria-hidden="true" value={of > 0 ? come / of : 0} />;
}

function Choices({ at, controls }: { at: CloserReading['at']; controls: CloserControls }) {
  const { start, stop, take, decline } = controls;
  const [yes, no] =
    at === 'asking'
      ? [['Fetch and read', start] as const, ['Not now', decline] as const]
      : at === 'offered'
        ? [['Take the closer reading', take] as const, ['Not now', decline] as const]
        : at === 'failed'
          ? [['Try again', start] as const, ['Close', decline] as const]
          : [null, ['Stop', stop] as const];
  return (
    <span className="choices">
      {yes && (
        <Button size="small" variant="strong" onClick={yes[1]}>
          {yes[0]}
        </Button>
      )}
      <Button
        size="small"
        variant={yes ? 'plain' : 'bare'}
        aria-label={no[0] === 'Stop' ? 'Stop the closer reading' : undefined}
        onClick={no[1]}
      >
        {no[0]}
      </Button>
    </span>
  );
}
