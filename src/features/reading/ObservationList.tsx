import { truncate } from '../../messages/truncate';
import type { Observation } from '../../model/observation';
import { spansText } from '../../projections/reading';
import { rejectionOf } from '../../review/reviewed';
import { LongList } from './LongList';
import { PlaceStepper } from './PlaceStepper';
import { RejectButton } from './RejectButton';
import { SIDE_NAMES } from './says';
import type { Reading } from './useReading';
import { reportOf, type View } from './view';

const LONGEST_CLIP = 110;
/** These tell of whole sentences, which their own sentence does not quote. */
const CLIPPED: ReadonlySet<Observation['kind']> = new Set(['only-here', 'quote-altered', 'placement']);

/** One observation in its plain sentence. Chosen, it leads to its evidence and marks it in both reports. */
function ObservationRow({ reading, observation }: { reading: Reading; observation: Observation }) {
  const { view, focus, dispatch } = reading;
  return (
    <button
      type="button"
      aria-current={focus?.observation?.id === observation.id ? 'true' : undefined}
      onClick={() => dispatch({ type: 'observation', id: observation.id })}
      className="block w-full cursor-pointer py-1 pr-8 pl-4 text-left text-[0.8125rem] hover:bg-hover aria-current:bg-focus"
    >
      {observation.says}
      <Clips view={view} observation={observation} />
    </button>
  );
}

/** Observations one below the other. */
export function ObservationList({ reading, list }: { reading: Reading; list: readonly Observation[] }) {
  const { focus } = reading;
  return (
    <LongList
      items={list}
      tall={4.5}
      current={focus?.observation ? list.indexOf(focus.observation) : null}
      item={(observation) => (
        <li key={observation.id} className="group relative">
          <ObservationRow reading={reading} observation={observation} />
          <span className="absolute top-0.5 right-1">
            <RejectButton
              hand={reading.hand}
              what={observation.says}
              rejection={() => rejectionOf(reading.whole.comparison, observation)}
            />
          </span>
          {focus?.observation === observation && <PlaceStepper reading={reading} observation={observation} />}
        </li>
      )}
    />
  );
}

/** The words that an observation stands on, the beginning of them. */
export function Clips({ view, observation }: { view: View; observation: Observation }) {
  const whole = observation.rule === 'placement/share-of-words';
  if (!CLIPPED.has(observation.kind) || whole) return null;
  return (['a', 'b'] as const).map((side) => {
    const text = truncate(spansText(reportOf(view, side).text, observation[side]), LONGEST_CLIP);
    return (
      text && (
        <span key={side} className="mt-0.5 flex gap-2 font-serif leading-snug text-soft">
          <span className="w-3 shrink-0 font-sans text-xs font-semibold text-faint">{SIDE_NAMES[side]}</span>
          <span>{text}</span>
        </span>
      )
    );
  });
}
