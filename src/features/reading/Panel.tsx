import { useState } from 'react';
import { EmptyState } from '../../ui/EmptyState';
import { Tabs } from '../../ui/Tabs';
import { DifferenceList } from './DifferenceList';
import { Passage } from './Passage';
import { Unshared } from './Unshared';
import type { Reading } from './useReading';

type Name = 'passage' | 'differences';

/** Beside the reports: the passage in focus, explained, and the list of all differences. */
export function Panel({ reading }: { reading: Reading }) {
  const [current, setCurrent] = useState<Name>('passage');
  return (
    <aside aria-label="Panel" className="flex min-h-0 flex-col border-l border-line bg-panel print:hidden">
      <Tabs
        label="What to look at"
        current={current}
        onChange={setCurrent}
        tabs={[
          { name: 'passage', label: 'This passage', content: <InFocus reading={reading} /> },
          { name: 'differences', label: 'Differences', content: <DifferenceList reading={reading} /> },
        ]}
      />
    </aside>
  );
}

function InFocus({ reading }: { reading: Reading }) {
  const { focus } = reading;
  if (!focus) {
    return (
      <EmptyState title="Nothing in focus">
        <p>
          Choose a sentence in either report to see what the other one makes of it, or press J for the next difference.
        </p>
      </EmptyState>
    );
  }
  return focus.link ? (
    <Passage reading={reading} link={focus.link} />
  ) : (
    <Unshared reading={reading} sentence={focus.sentence} />
  );
}
