import { Tabs as Base } from '@base-ui/react/tabs';
import { type ReactNode, useDeferredValue } from 'react';

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** What is written on it where the whole label takes too much room; a part of it. */
  readonly short?: string;
  readonly content: ReactNode;
}

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly current: Name;
  readonly onChange: (name: Name) => void;
}

/** Tabs after the ARIA pattern: one tab stop, arrow keys between tabs; the tab that has the focus is shown. */
export function Tabs<Name extends string>({ label, tabs, current, onChange }: TabsProps<Name>) {
  // The tab answers the press at once; what it holds may take a moment more to draw.
  const drawn = useDeferredValue(current);
  return (
    <Base.Root value={current} onValueChange={(name: Name) => onChange(name)} className="flex min-h-0 flex-1 flex-col">
      <Base.List
        activateOnFocus
        aria-label={label}
        className="flex shrink-0 gap-x-2 overflow-x-auto border-b border-line px-3 pt-3"
      >
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.name}
            value={tab.name}
            aria-label={tab.short && tab.label}
            className="shrink-0 cursor-pointer border-b-2 border-transparent py-2 text-xs text-soft hover:text-ink aria-selected:border-ink aria-selected:font-semibold aria-selected:text-ink"
          >
            {tab.short ?? tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      <Base.Panel
        value={current}
        aria-busy={drawn !== current}
        data-scrolls
        className="relative min-h-0 flex-1 overflow-y-auto"
      >
        {tabs.find(({ name }) => name === drawn)?.content}
      </Base.Panel>
    </Base.Root>
  );
}
