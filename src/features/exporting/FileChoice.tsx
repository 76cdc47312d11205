import { useId, useMemo } from 'react';
import { OBSERVATION_NAMES, observationName } from '../../messages/kind-names';
import type { Comparison } from '../../model/comparison';
import type { Observation, ObservationKind } from '../../model/observation';
import { EVERYTHING, type Wanted } from '../../projections/export-form';
import { isOftenWrong } from '../../projections/often-wrong';
import { KINDS, type Kind, WHAT } from './choices';

interface FileChoiceProps {
  readonly comparison: Comparison;
  readonly kind: Kind;
  readonly wanted: Wanted;
  readonly shown: Wanted;
  readonly onKind: (kind: Kind) => void;
  readonly onWanted: (wanted: Wanted) => void;
  readonly onAuthor: ((author: string) => void) | null;
}

/** Which form, what of the comparison, and whose notes. */
export function FileChoice({ comparison, kind, wanted, shown, onKind, onWanted, onAuthor }: FileChoiceProps) {
  const whole = kind === 'json';
  const author = useId();
  return (
    <div className="flex flex-col gap-4 text-control">
      <fieldset>
        <legend className="mb-1 font-semibold">Form</legend>
        {KINDS.map(([name, label, description]) => (
          <Radio
            key={name}
            name="form"
            label={label}
            title={description}
            checked={name === kind}
            onCheck={() => onKind(name)}
          />
        ))}
        <p className="mt-1 text-xs text-soft">{KINDS.find(([name]) => name === kind)?.[2]}</p>
      </fieldset>
      <fieldset disabled={whole} className="disabled:opacity-50">
        <legend className="mb-1 font-semibold">What</legend>
        {WHAT.map(([what, label]) => (
          <Radio
            key={what}
            name="what"
            label={label}
            checked={what === (whole ? 'all' : wanted.what)}
            onCheck={() => onWanted({ ...wanted, what })}
          />
        ))}
        <ShownDifferences wanted={wanted} shown={shown} onWanted={onWanted} />
        <ObservationKinds comparison={comparison} wanted={wanted} onWanted={onWanted} />
        <p className="mt-1 text-xs text-soft">
          {whole ? 'A saved file always holds everything.' : 'What you rejected stays out; your notes go in.'}
        </p>
      </fieldset>
      <div>
        <label htmlFor={author} className="mb-1 block font-semibold">
          Notes by
        </label>
        <input
          id={author}
          type="text"
          key={comparison.reader.author}
          defaultValue={comparison.reader.author ?? ''}
          placeholder="no name"
          autoComplete="name"
          disabled={onAuthor === null}
          // A name is one thing done, and not one for each of its letters.
          onBlur={({ currentTarget }) => onAuthor?.(currentTarget.value)}
          onKeyDown={({ key, currentTarget }) => key === 'Enter' && onAuthor?.(currentTarget.value)}
          className="min-h-control w-full rounded-control border border-line bg-paper px-2.5"
        />
      </div>
    </div>
  );
}

/** Whether only the differences that are chosen on the screen leave, and marked as there; nothing where all are shown. */
function ShownDifferences({ wanted, shown, onWanted }: Pick<FileChoiceProps, 'wanted' | 'shown' | 'onWanted'>) {
  const { choice, marks } = shown;
  if (choice.kinds.length + choice.ignoring.length === 0 && marks === EVERYTHING.marks) return null;
  const isAsShown = wanted.choice === choice && wanted.marks === marks;
  const { choice: all, marks: first } = EVERYTHING;
  return (
    <label className="mt-1 flex min-h-6 cursor-pointer items-center gap-2">
      <input
        type="checkbox"
        checked={isAsShown}
        onChange={() => onWanted({ ...wanted, ...(isAsShown ? { choice: all, marks: first } : { choice, marks }) })}
        className="size-3.5 accent-ink"
      />
      Differences as chosen on the screen
    </label>
  );
}

function ObservationKinds({
  comparison,
  wanted,
  onWanted,
}: Pick<FileChoiceProps, 'comparison' | 'wanted' | 'onWanted'>) {
  const present = useMemo(() => kindsIn(comparison.observations), [comparison.observations]);
  if (present.length === 0) return null;
  const chosen: readonly ObservationKind[] = wanted.kinds ?? unasked(comparison);
  const toggle = (kind: ObservationKind) =>
    onWanted({
      ...wanted,
      kinds: chosen.includes(kind) ? chosen.filter((own) => own !== kind) : [...chosen, kind],
    });
  return (
    <details className="mt-1">
      <summary className="min-h-6 cursor-pointer text-soft hover:text-ink">
        Observations: {chosen.length === present.length ? 'all kinds' : `${chosen.length} of ${present.length} kinds`}
      </summary>
      {present.map((kind) => (
        <label key={kind} className="flex min-h-6 cursor-pointer items-center gap-2">
          <input
            type="checkbox"
            checked={chosen.includes(kind)}
            onChange={() => toggle(kind)}
            className="size-3.5 accent-ink"
          />
          {observationName(kind)}
        </label>
      ))}
    </details>
  );
}

/** The kinds that are exported before any is asked for. */
function unasked({ observations }: Comparison): readonly ObservationKind[] {
  return kindsIn(observations.filter((own) => !isOftenWrong(own)));
}

/** The kinds there are, what tells most first. What only one side has is a row of the table. */
function kindsIn(observations: readonly Observation[]): readonly ObservationKind[] {
  const found = new Set(observations.map(({ kind }) => kind));
  const all = Object.keys(OBSERVATION_NAMES) as ObservationKind[];
  return all.filter((kind) => kind !== 'only-here' && found.has(kind));
}

interface RadioProps {
  readonly name: string;
  readonly label: string;
  readonly title?: string;
  readonly checked: boolean;
  readonly onCheck: () => void;
}

function Radio({ name, label, title, checked, onCheck }: RadioProps) {
  return (
    <label title={title} className="flex min-h-6 cursor-pointer items-center gap-2">
      <input type="radio" name={name} checked={checked} onChange={onCheck} className="size-3.5 accent-ink" />
      {label}
    </label>
  );
}
