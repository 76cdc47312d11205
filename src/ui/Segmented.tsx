interface SegmentedProps<Name extends string> {
  readonly label: string;
  readonly options: readonly (readonly [name: Name, label: string, spoken?: string])[];
  readonly current: Name;
  readonly onChange: (name: Name) => void;
}

/** One of a few, side by side. */
export function Segmented<Name extends string>({ label, options, current, onChange }: SegmentedProps<Name>) {
  return (
    <fieldset className="flex shrink-0 overflow-clip rounded-lg border border-line [overflow-clip-margin:4px]">
      <legend className="sr-only">{label}</legend>
      {options.map(([name, words, spoken]) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === current}
          aria-label={spoken}
          onClick={() => onChange(name)}
          className="min-h-8 cursor-pointer border-l border-line bg-paper px-3 text-[0.8125rem] whitespace-nowrap text-soft first-of-type:border-l-0 hover:bg-hover hover:text-ink aria-pressed:bg-ink aria-pressed:text-paper max-phone:min-h-9"
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}
