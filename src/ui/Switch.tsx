import type { ReactNode } from 'react';

interface SwitchProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** The element that tells more of it. */
  readonly describedBy?: string;
  readonly children: ReactNode;
}

/** One thing that is on or off, with its words. */
export function Switch({ checked, onChange, describedBy, children }: SwitchProps) {
  return (
    <label className="flex min-h-6 cursor-pointer items-baseline gap-2 text-xs text-soft hover:text-ink">
      <input
        type="checkbox"
        role="switch"
        aria-checked={checked}
        aria-describedby={describedBy}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="size-3.5 shrink-0 translate-y-0.5 accent-ink"
      />
      <span>{children}</span>
    </label>
  );
}
