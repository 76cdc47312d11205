interface Chip<Name extends string> {
  readonly name: Name;
  readonly label: string;
  readonly count: number;
}

interface ChipsProps<Name extends string> {
  readonly label: string;
  readonly chips: readonly Chip<Name>[];
  readonly pressed: readonly Name[];
  readonly onToggle: (name: Name) => void;
  /** Shows all; without it there is no such button. */
  readonly onClear?: () => void;
  /** Whether all is shown, where that depends on other chips as well. */
  readonly allPressed?: boolean;
}

/** A choice of several among few: buttons that stay pressed. With none pressed, all is shown. */
export function Chips<Name extends string>({
  label,
  chips,
  pressed,
  onToggle,
  onClear,
  allPressed = pressed.length === 0,
}: ChipsProps<Name>) {
  return (
    <fieldset className="flex flex-wrap gap-1.5">
      <legend className="mb-1 text-xs text-faint">{label}</legend>
      {onClear && <ChipButton label="all" pressed={allPressed} onClick={onClear} />}
      {chips.map(({ name, label: words, count }) => (
        <ChipButton
          key={name}
          label={words}
          count={count}
          pressed={pressed.includes(name)}
          onClick={() => onToggle(name)}
        />
      ))}
    </fieldset>
  );
}

interface ChipButtonProps {
  readonly label: string;
  readonly count?: number;
  readonly pressed: boolean;
  readonly onClick: () => void;
}

function ChipButton({ label, count, pressed, onClick }: ChipButtonProps) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onClick}
      className="min-h-6 cursor-pointer rounded-full border border-line bg-paper px-2.5 text-xs text-soft hover:bg-hover hover:text-ink aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
    >
      {label}
      {count !== undefined && <span className="ml-1.5 tabular-nums">{count}</span>}
    </button>
  );
}
