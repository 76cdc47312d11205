import { type KeyboardEvent, useRef, useState } from 'react';

interface SegmentedProps<Name extends string> {
  readonly label: string;
  readonly options: readonly (readonly [name: Name, label: string, spoken?: string])[];
  readonly current: Name;
  readonly onChange: (name: Name) => void;
}

/** By how many places a key leads on. */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowRight', 1],
  ['ArrowDown', 1],
  ['ArrowLeft', -1],
  ['ArrowUp', -1],
]);

/** One of a few, side by side: one tab stop, arrow keys between them. One is always chosen. */
export function Segmented<Name extends string>({ label, options, current, onChange }: SegmentedProps<Name>) {
  const group = useRef<HTMLFieldSetElement>(null);
  /** Where the keyboard was last. */
  const [visited, setVisited] = useState<Name | null>(null);
  const stop = options.some(([name]) => name === visited) ? visited : current;
  const walk = (event: KeyboardEvent) => {
    const by = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey ? undefined : STEPS.get(event.key);
    if (by === undefined) return;
    event.preventDefault();
    const at = options.findIndex(([name]) => name === stop);
    group.current
      ?.querySelectorAll('button')
      .item((at + by + options.length) % options.length)
      ?.focus();
  };
  return (
    <fieldset
      ref={group}
      aria-label={label}
      className="flex shrink-0 rounded-control border border-line"
      onKeyDown={walk}
    >
      {options.map(([name, words, spoken]) => (
        <button
          key={name}
          type="button"
          aria-label={spoken}
          aria-pressed={name === current}
          tabIndex={name === stop ? 0 : -1}
          className="min-h-control cursor-pointer border-l border-line bg-paper px-3 text-control whitespace-nowrap text-soft first:rounded-l-[7px] first:border-l-0 last:rounded-r-[7px] hover:bg-hover hover:text-ink aria-pressed:bg-ink aria-pressed:text-paper max-phone:min-h-control-touch"
          onFocus={() => setVisited(name)}
          onClick={() => name !== current && onChange(name)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}
