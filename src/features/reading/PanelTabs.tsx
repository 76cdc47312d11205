import { lazy, type ReactNode, Suspense } from 'react';
import { EmptyState } from '../../ui/EmptyState';
import { Tabs } from '../../ui/Tabs';
import { DifferenceList } from './DifferenceList';
import { HandButtons } from './HandButtons';
import { Passage } from './Passage';
import { SeenHere } from './SeenHere';
import { Unshared } from './Unshared';
import type { Reading } from './useReading';

const FramingTab = lazy(() => import('./FramingTab'));
const VoicesTab = lazy(() => import('./VoicesTab'));
const NotesTab = lazy(() => import('./notes/NotesTab'));
const FactsTab = lazy(() => import('./FactsTab'));

/** The passage in focus, explained, and lists of all that differs. */
export function PanelTabs({ reading }: { reading: Reading }) {
  const { look, setLook } = reading;
  return (
    <Tabs
      label="What to look at"
      current={look.tab}
      onChange={(tab) => setLook({ tab })}
      tabs={[
        { name: 'passage', label: 'This passage', short: 'Passage', content: <InFocus reading={reading} /> },
        { name: 'differences', label: 'Differences', content: <DifferenceList reading={reading} /> },
        { name: 'framing', label: 'Framing', content: <Soon content={<FramingTab reading={reading} />} /> },
        { name: 'voices', label: 'Voices', content: <Soon content={<VoicesTab reading={reading} />} /> },
        { name: 'facts', label: 'Facts', content: <Soon content={<FactsTab reading={reading} />} /> },
        { name: 'notes', label: 'Notes', content: <Soon content={<NotesTab reading={reading} />} /> },
      ]}
    />
  );
}

function Soon({ content }: { content: ReactNode }) {
  return <Suspense fallback={<p className="p-4 text-faint">One moment…</p>}>{content}</Suspense>;
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
  const { link, observation, sentence } = focus;
  return (
    <div className="flex flex-col gap-3 p-4">
      <HandButtons reading={reading} />
      {link && <Passage reading={reading} link={link} />}
      {!link && !observation && <Unshared reading={reading} sentence={sentence} />}
      <SeenHere reading={reading} focus={focus} />
    </div>
  );
}
