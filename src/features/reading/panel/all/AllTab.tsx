import { Suspense, useMemo } from 'react';
import { allDifferences, chosenListed, type Listed } from '../../../../projections/all-differences';
import { tellsObservation } from '../../../../projections/highlights';
import { notEnglish } from '../../../../projections/language';
import { EmptyState } from '../../../../ui/EmptyState';
import { part } from '../../../../ui/part';
import { SIDE_NAMES } from '../../labels';
import { useReading, useReadingSoon } from '../../store/use-reading';
import CompareAgain from '../differs/CompareAgain';
import { LongList } from '../LongList';
import { ObservationItem } from '../ObservationList';
import RejectedList from '../RejectedList';
import { DifferenceItem } from './DifferenceItem';
import { FilterBar } from './FilterBar';

const NextInRank = part(() => import('./NextInRank'));

/** Everything that differs, in the wording and beyond it, in the order of A, to choose among by kind. */
export default function AllTab() {
  const isOlder = useReading(({ index }) => index.comparison.highlights === undefined);
  const isNone = useReading(({ index }) => index.differences.length + index.observations.length === 0);
  return (
    <>
      {isOlder && <CompareAgain />}
      <Limits />
      {isNone ? (
        <EmptyState title="No differences">
          <p>Where the two reports say the same, they say it in the same words.</p>
        </EmptyState>
      ) : (
        <>
          <FilterBar />
          <Suspense>
            <NextInRank />
          </Suspense>
          <AllList />
          <RejectedList what="others" />
        </>
      )}
    </>
  );
}

/** What is not looked for where a report is not in English. */
function Limits() {
  const reports = useReading(({ index }) => index.comparison.reports);
  const foreign = notEnglish(reports).map(({ id }) => SIDE_NAMES[id]);
  if (foreign.length === 0) return null;
  return (
    <p className="px-4 pt-3 text-xs text-soft">
      Beyond the wording only what needs no language is observed: {foreign.join(' and ')}{' '}
      {foreign.length > 1 ? 'are' : 'is'} not in English.
    </p>
  );
}

function AllList() {
  const comparison = useReading(({ index }) => index.comparison);
  const differences = useReading(({ shown }) => shown.differences);
  const observations = useReading(({ shown }) => shown.observations);
  const kinds = useReading(({ filter }) => filter.kinds);
  const framing = useReading(({ settings }) => settings.framing);
  const unsure = useReading(({ settings }) => settings.unsure);
  const all = useMemo(
    () => allDifferences(comparison, differences, observations),
    [comparison, differences, observations],
  );
  const items = useMemo(() => chosenListed(all, { kinds, framing, unsure }), [all, kinds, framing, unsure]);
  const current = useReading(({ focus }) =>
    items.findIndex((each) =>
      each.type === 'observation'
        ? each.observation === focus?.observation
        : focus?.edit === each.difference.edit && focus.link?.id === each.difference.link.id,
    ),
  );
  const numbers = useNumbers();
  if (items.length === 0)
    return <p className="px-4 py-6 text-center text-soft">No difference is of the kinds that you have chosen.</p>;
  return (
    <LongList
      label="All differences"
      className="py-2 text-[0.8125rem]"
      items={items}
      current={current < 0 ? null : current}
      tall={2.5}
      item={(each) =>
        each.type === 'difference' ? (
          <DifferenceItem key={keyOf(each)} difference={each.difference} number={numbers(each)} />
        ) : (
          <ObservationItem key={keyOf(each)} observation={each.observation} number={numbers(each)} showKind />
        )
      }
    />
  );
}

function keyOf(each: Listed): string {
  return each.type === 'observation' ? each.observation.id : `${each.difference.link.id}-${each.difference.edit}`;
}

/** The number of the card that tells a difference or an observation. */
function useNumbers(): (each: Listed) => number | null {
  const telling = useReadingSoon((state) => state.telling);
  return useMemo(() => {
    const ofEdits = new Map(
      telling.flatMap(({ number, highlight }) => highlight.edits.map((id) => [id, number] as const)),
    );
    return (each) => {
      if (each.type === 'difference') {
        const id = each.difference.link.edits[each.difference.edit]?.id;
        return id === undefined ? null : (ofEdits.get(id) ?? null);
      }
      return telling.find(({ highlight }) => tellsObservation(highlight, each.observation))?.number ?? null;
    };
  }, [telling]);
}
