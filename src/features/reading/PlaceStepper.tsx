import { useMemo } from 'react';
import type { Observation } from '../../model/observation';
import { Button } from '../../ui/Button';
import { evidencePlaces } from './focus';
import { SIDE_NAMES } from './says';
import type { Reading } from './useReading';

/** The way through the places of the observation in focus, where it has several. */
export function PlaceStepper({ reading, observation }: { reading: Reading; observation: Observation }) {
  const { whole, focus, dispatch } = reading;
  const places = useMemo(() => evidencePlaces(whole, observation), [whole, observation]);
  const at = places.findIndex(({ sentence }) => sentence === focus?.sentence);
  const side = places[at]?.side;
  if (focus?.observation !== observation || places.length < 2) return null;
  return (
    <div className="flex items-center gap-1 bg-focus px-2.5 pb-1 text-xs">
      <Button
        variant="bare"
        className="min-h-6! px-2!"
        aria-label="Previous place of this observation"
        onClick={() => dispatch({ type: 'step-place', by: -1 })}
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
        onClick={() => dispatch({ type: 'step-place', by: 1 })}
      >
        ›
      </Button>
    </div>
  );
}
