import { useMemo } from 'react';
import type { Observation } from '../../../model/observation';
import { Button } from '../../../ui/Button';
import { SIDE_NAMES } from '../labels';
import { evidencePlaces } from '../store/focus';
import { useReading } from '../store/use-reading';

/** The way through the places of the observation in focus, where it has several. */
export function EvidenceStepper({ observation }: { observation: Observation }) {
  const current = useReading(({ focus }) => focus?.observation === observation);
  return current && <Stepper observation={observation} />;
}

function Stepper({ observation }: { observation: Observation }) {
  const index = useReading((state) => state.index);
  const focused = useReading(({ focus }) => focus?.sentence);
  const move = useReading((state) => state.move);
  const places = useMemo(() => evidencePlaces(index, observation), [index, observation]);
  const at = places.findIndex(({ sentence }) => sentence === focused);
  const side = places[at]?.side;
  if (places.length < 2) return null;
  return (
    <div className="flex items-center gap-1 bg-focus px-2.5 pb-1 text-xs">
      <Button
        variant="bare"
        className="min-h-6! px-2!"
        aria-label="Previous place of this observation"
        onClick={() => move({ type: 'step-place', by: -1 })}
      >
        ‹
      </Button>
      <span role="status" className="tabular-nums">
        {at >= 0 ? `place ${at + 1} of ${places.length}` : `${places.length} places`}
        {side && ` · in ${SIDE_NAMES[side]}`}
      </span>
      <Button
        variant="bare"
        className="min-h-6! px-2!"
        aria-label="Next place of this observation"
        onClick={() => move({ type: 'step-place', by: 1 })}
      >
        ›
      </Button>
    </div>
  );
}
