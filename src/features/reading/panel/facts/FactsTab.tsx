import type { Observation } from '../../../../model/observation';
import { EmptyState } from '../../../../ui/EmptyState';
import { useReading } from '../../store/use-reading';
import { ObservationList } from '../ObservationList';

const MATTERS = [
  ['Numbers', 'number'],
  ['Dates', 'date'],
  ['Places', 'place'],
] as const;

/** Numbers, dates and places: which differ, which stand in one report alone, which agree. */
export default function FactsTab() {
  const observations = useReading(({ shown }) => shown.observations);
  const facts = observations.filter(({ kind }) => kind.startsWith('fact-'));
  if (facts.length === 0) {
    return (
      <EmptyState title="No facts to compare">
        <p>Parallax found no number, date or place that it could hold against one another.</p>
      </EmptyState>
    );
  }
  const groups = [
    ['Differ', facts.filter((each) => each.kind === 'fact-differs' && !isOnlyHere(each))],
    ['Only here', facts.filter(isOnlyHere)],
    ['Agree', facts.filter(({ kind }) => kind === 'fact-agrees')],
  ] as const;
  return groups.map(([title, list]) => (
    <section key={title} aria-label={title} className="pt-3">
      <h3 className="mb-1 px-4 text-[0.6875rem] font-medium tracking-[0.06em] text-faint uppercase">
        {title} · {list.length}
      </h3>
      {list.length === 0 && <p className="px-4 text-[0.8125rem] text-faint">None.</p>}
      {MATTERS.map(([name, matter]) => (
        <Matter key={matter} name={name} list={list.filter(({ rule }) => rule.split('/')[1]?.startsWith(matter))} />
      ))}
    </section>
  ));
}

function isOnlyHere({ rule }: Observation): boolean {
  return rule.endsWith('-only-here');
}

function Matter({ name, list }: { name: string; list: readonly Observation[] }) {
  if (list.length === 0) return null;
  return (
    <>
      <h4 className="px-4 pt-1 text-xs font-semibold">{name}</h4>
      <ObservationList list={list} />
    </>
  );
}
