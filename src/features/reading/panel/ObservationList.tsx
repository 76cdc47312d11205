import { memo } from 'react';
import { truncate } from '../../../messages/truncate';
import type { Observation } from '../../../model/observation';
import { isOftenWrong } from '../../../projections/often-wrong';
import { spansText } from '../../../projections/sentences';
import { rejectionOf } from '../../../review/reviewed';
import { observationWords, SIDE_NAMES } from '../labels';
import { reportOf } from '../store/comparison-index';
import { useReading, useReadingStore } from '../store/use-reading';
import { CardNumber } from './CardNumber';
import { EvidenceStepper } from './EvidenceStepper';
import { LongList } from './LongList';
import { RejectButton } from './RejectButton';
import { useInSight } from './use-in-sight';

const LONGEST_CLIP = 110;
/** These tell of whole sentences, which their own sentence does not quote. */
const CLIPPED: ReadonlySet<Observation['kind']> = new Set(['only-here', 'quote-altered', 'placement']);

interface ObservationItemProps {
  readonly observation: Observation;
  /** Of the card that tells it. */
  readonly number?: number | null;
  /** Where it stands among others: its kind is written beside it. */
  readonly showKind?: boolean;
}

/** One observation in its plain sentence. Chosen, it leads to its evidence and marks it in both reports. */
export const ObservationItem = memo(function ObservationItem({
  observation,
  number = null,
  showKind = false,
}: ObservationItemProps) {
  const store = useReadingStore();
  const current = useReading(({ focus }) => focus?.observation?.id === observation.id);
  const item = useInSight<HTMLLIElement>(current);
  const { move } = store.getState();
  return (
    <li ref={item} className="group relative">
      <button
        type="button"
        aria-current={current ? 'true' : undefined}
        onClick={() => move({ type: 'observation', id: observation.id })}
        className="block w-full cursor-pointer py-1 pr-8 pl-4 text-left text-[0.8125rem] hover:bg-hover aria-current:bg-focus"
      >
        <CardNumber number={number} />
        {observation.says}
        {showKind && (
          <span className="ml-2 text-xs text-faint">
            {observationWords(observation.kind)}
            {isOftenWrong(observation) && ' · a hint, often wrong'}
          </span>
        )}
        <Clips observation={observation} />
      </button>
      <span className="absolute top-0.5 right-1">
        <RejectButton
          what={observation.says}
          rejection={() => rejectionOf(store.getState().index.comparison, observation)}
        />
      </span>
      <EvidenceStepper observation={observation} />
    </li>
  );
});

/** Observations one below the other. */
export function ObservationList({ list }: { list: readonly Observation[] }) {
  const current = useReading(({ focus }) => (focus?.observation ? list.indexOf(focus.observation) : null));
  return (
    <LongList
      items={list}
      tall={4.5}
      current={current}
      item={(observation) => <ObservationItem key={observation.id} observation={observation} />}
    />
  );
}

/** The words that an observation stands on, the beginning of them. */
function Clips({ observation }: { observation: Observation }) {
  const index = useReading((state) => state.index);
  const whole = observation.rule === 'placement/share-of-words';
  if (!CLIPPED.has(observation.kind) || whole) return null;
  return (['a', 'b'] as const).map((side) => {
    const text = truncate(spansText(reportOf(index, side).text, observation[side]), LONGEST_CLIP);
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
