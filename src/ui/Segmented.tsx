import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';

interface SegmentedProps<Name extends string> {
  readonly label: string;
  readonly options: readonly (readonly [name: Name, label: string, spoken?: string])[];
  readonly current: Name;
  readonly onChange: (name: Name) => void;
}

/** One of a few, side by side: one tab stop, arrow keys between them. One is always chosen. */
export function Segmented<Name extends string>({ label, options, current, onChange }: SegmentedProps<Name>) {
  return (
    <ToggleGroup<Name>
      aria-label={label}
      value={[current]}
      onValueChange={([chosen]) => chosen !== undefined && onChange(chosen)}
      className="flex shrink-0 rounded-control border border-line"
    >
      {options.map(([name, words, spoken]) => (
        <Toggle
          key={name}
          value={name}
          aria-label={spoken}
          className="min-h-control cursor-pointer border-l border-line bg-paper px-3 text-control whitespace-nowrap text-soft first:rounded-l-[7px] first:border-l-0 last:rounded-r-[7px] hover:bg-hover hover:text-ink aria-pressed:bg-ink aria-pressed:text-paper max-phone:min-h-control-touch"
        >
          {words}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
