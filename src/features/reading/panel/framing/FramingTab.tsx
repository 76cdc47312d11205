import type { ObservationKind } from '../../../../model/observation';
import { notEnglish } from '../../../../projections/language';
import { isOftenWrong } from '../../../../projections/often-wrong';
import { Chips } from '../../../../ui/Chips';
import { EmptyState } from '../../../../ui/EmptyState';
import { Switch } from '../../../../ui/Switch';
import { OBSERVATION_KINDS, observationWords, SIDE_NAMES } from '../../labels';
import { useReading } from '../../store/use-reading';
import { toggled } from '../../store/view-settings';
import { ObservationList } from '../ObservationList';
import { RejectedList } from '../RejectedList';

/** These have tabs of their own. */
const ELSEWHERE: ReadonlySet<ObservationKind> = new Set(['voice', 'fact-agrees', 'fact-differs']);

/** What differs beyond the words, by kind, each with the words that it stands on. */
export default function FramingTab() {
  const observations = useReading(({ shown }) => shown.observations);
  const reports = useReading(({ index }) => index.comparison.reports);
  const { framing, unsure } = useReading((state) => state.settings);
  const setSettings = useReading((state) => state.setSettings);
  const groups = OBSERVATION_KINDS.filter((kind) => !ELSEWHERE.has(kind)).map((kind) => ({
    kind,
    list: observations.filter((each) => each.kind === kind),
  }));
  const filled = groups.filter(({ list }) => list.length > 0);
  const off = filled.filter(({ list }) => list.some(isOftenWrong));
  const open = filled
    .map(({ kind, list }) => ({ kind, list: unsure ? list : list.filter((each) => !isOftenWrong(each)) }))
    .filter(({ list }) => list.length > 0);
  const shown = open.filter(({ kind }) => framing.length === 0 || framing.includes(kind));
  const foreign = notEnglish(reports).map(({ id }) => SIDE_NAMES[id]);
  const limits = foreign.length > 0 && (
    <p className="text-xs text-faint">
      Only what needs no language is observed: {foreign.join(' and ')} {foreign.length > 1 ? 'are' : 'is'} not in
      English.
    </p>
  );
  if (filled.length === 0) {
    return (
      <EmptyState title="Nothing observed">
        <p>Beyond their wording, nothing differs that Parallax can point at.</p>
        {limits}
      </EmptyState>
    );
  }
  return (
    <div className="py-3">
      <div className="flex flex-col gap-2 px-4">
        {limits}
        <Chips
          label="Kinds of observation"
          chips={open.map(({ kind, list }) => ({ name: kind, label: observationWords(kind), count: list.length }))}
          pressed={framing}
          onToggle={(kind) => setSettings({ framing: toggled(framing, kind) })}
          onClear={() => setSettings({ framing: [] })}
        />
        {off.length > 0 && (
          <Switch checked={unsure} onChange={(on) => setSettings({ unsure: on })}>
            Show what is often wrong as well: {off.map(({ kind }) => observationWords(kind).toLowerCase()).join(', ')}
          </Switch>
        )}
      </div>
      {shown.map(({ kind, list }) => (
        <section key={kind} aria-labelledby={`framing-${kind}`}>
          <h3
            id={`framing-${kind}`}
            className="mt-4 mb-1 px-4 text-[0.6875rem] font-medium tracking-[0.06em] text-faint uppercase"
          >
            {observationWords(kind)} · {list.length}
            {list.every(isOftenWrong) && ' · a hint, often wrong'}
          </h3>
          <ObservationList list={list} />
        </section>
      ))}
      <RejectedList what="observations" />
    </div>
  );
}
