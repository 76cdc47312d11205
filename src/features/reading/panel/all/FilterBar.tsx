import { useMemo, useState } from 'react';
import { DIFFERENCE_MEANINGS, OBSERVATION_MEANINGS } from '../../../../messages/kind-names';
import { listedObservations } from '../../../../projections/all-differences';
import { chosenDifferences, kindCounts } from '../../../../projections/difference-filter';
import { IGNORABLE } from '../../../../projections/ignore';
import { isOftenWrong } from '../../../../projections/often-wrong';
import { Chips } from '../../../../ui/Chips';
import { Switch } from '../../../../ui/Switch';
import { ignorableName, kindName, OBSERVATION_KINDS, observationWords } from '../../labels';
import { useReading } from '../../store/use-reading';
import { toggled } from '../../store/view-settings';

/** Which differences are shown, in the list, in the reports and for J. */
export function FilterBar() {
  const kinds = useReading(({ filter }) => filter.kinds);
  const framing = useReading(({ settings }) => settings.framing);
  const setFilter = useReading((state) => state.setFilter);
  const setSettings = useReading((state) => state.setSettings);
  const differences = useReading(({ index }) => index.differences);
  const counts = useMemo(() => kindCounts(differences), [differences]);
  const observed = useObserved();
  const chosen = [...kinds.map(kindName), ...framing.map(observationWords)];
  const [open, setOpen] = useState(chosen.length > 0);
  return (
    <details
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="border-b border-line text-[0.8125rem]"
    >
      <summary className="cursor-pointer px-4 py-2 text-soft">
        Filter by kind: <span className="text-ink">{chosen.length > 0 ? chosen.join(', ') : 'all'}</span>
      </summary>
      <div className="flex flex-col gap-2 px-4 pb-3">
        <Chips
          label="In the wording"
          chips={counts.map(([kind, count]) => ({ name: kind, label: kindName(kind), count }))}
          pressed={kinds}
          allPressed={chosen.length === 0}
          onToggle={(kind) => setFilter({ kinds: toggled(kinds, kind) })}
          onClear={() => {
            setFilter({ kinds: [] });
            setSettings({ framing: [] });
          }}
        />
        {observed.length > 0 && (
          <Chips
            label="Beyond the wording"
            chips={observed.map(([kind, count]) => ({ name: kind, label: observationWords(kind), count }))}
            pressed={framing}
            onToggle={(kind) => setSettings({ framing: toggled(framing, kind) })}
          />
        )}
        <LeaveOut />
        <OftenWrong />
        <Meanings />
      </div>
    </details>
  );
}

/** The kinds of observation that are listed, with how many there are of each. */
function useObserved() {
  const observations = useReading(({ shown }) => shown.observations);
  const unsure = useReading(({ settings }) => settings.unsure);
  return useMemo(() => {
    const listed = listedObservations(observations, unsure);
    return OBSERVATION_KINDS.map((kind) => [kind, listed.filter((each) => each.kind === kind).length] as const).filter(
      ([, count]) => count > 0,
    );
  }, [observations, unsure]);
}

/** What changes little, each to be left out by itself. */
function LeaveOut() {
  const differences = useReading(({ index }) => index.differences);
  const reports = useReading(({ index }) => index.comparison.reports);
  const ignoring = useReading(({ filter }) => filter.ignoring);
  const setFilter = useReading((state) => state.setFilter);
  const ignorable = useMemo(
    () =>
      IGNORABLE.filter(
        (name) => chosenDifferences(differences, { kinds: [], ignoring: [name] }, reports).length < differences.length,
      ),
    [differences, reports],
  );
  if (ignorable.length === 0) return null;
  return (
    <fieldset className="flex flex-wrap gap-x-4">
      <legend className="float-left mr-3 text-xs leading-6 text-faint">Leave out</legend>
      {ignorable.map((name) => (
        <Switch
          key={name}
          checked={ignoring.includes(name)}
          onChange={() => setFilter({ ignoring: toggled(ignoring, name) })}
        >
          {ignorableName(name)}
        </Switch>
      ))}
    </fieldset>
  );
}

/** The kinds that are shown only to who asks for them. */
function OftenWrong() {
  const observations = useReading(({ shown }) => shown.observations);
  const unsure = useReading(({ settings }) => settings.unsure);
  const setSettings = useReading((state) => state.setSettings);
  const weak = listedObservations(observations, true).filter(isOftenWrong);
  const kinds = OBSERVATION_KINDS.filter((kind) => weak.some((each) => each.kind === kind));
  if (kinds.length === 0) return null;
  return (
    <Switch checked={unsure} onChange={(on) => setSettings({ unsure: on })}>
      Show what is often wrong as well: {kinds.map((kind) => observationWords(kind).toLowerCase()).join(', ')}
    </Switch>
  );
}

/** What each kind means, in one line. */
function Meanings() {
  const differences = useReading(({ index }) => index.differences);
  const kinds = useMemo(() => kindCounts(differences).map(([kind]) => kind), [differences]);
  const observed = useObserved();
  return (
    <details className="text-xs text-soft">
      <summary className="cursor-pointer text-faint">What the kinds mean</summary>
      <dl className="mt-1.5 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        {kinds.map((kind) => (
          <Meaning key={kind} name={kindName(kind)} means={DIFFERENCE_MEANINGS[kind]} />
        ))}
        {observed.map(([kind]) => (
          <Meaning key={kind} name={observationWords(kind)} means={OBSERVATION_MEANINGS[kind]} />
        ))}
      </dl>
    </details>
  );
}

function Meaning({ name, means }: { name: string; means: string }) {
  return (
    <>
      <dt className="text-ink">{name}</dt>
      <dd>{means}</dd>
    </>
  );
}
