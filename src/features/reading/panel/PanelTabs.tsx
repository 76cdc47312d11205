import { type ReactNode, Suspense, useEffect } from 'react';
import { part } from '../../../ui/part';
import { type Tab, Tabs } from '../../../ui/Tabs';
import { TAB_NAMES } from '../labels';
import { useReading } from '../store/use-reading';
import { TABS, type TabName } from '../store/view-settings';
import { DiffersTab } from './differs/DiffersTab';

/** Loaded once the cards are drawn, since the next thing that a reader does may be to choose a sentence. */
const loadPassage = () => import('./passage/PassageTab');
const PassageTab = part(loadPassage);
const AllTab = part(() => import('./all/AllTab'));
const VoicesTab = part(() => import('./voices/VoicesTab'));
const NotesTab = part(() => import('./notes/NotesTab'));
const FactsTab = part(() => import('./facts/FactsTab'));

const CONTENTS: Readonly<Record<TabName, ReactNode>> = {
  differs: <DiffersTab />,
  passage: <Soon content={<PassageTab />} />,
  differences: <Soon content={<AllTab />} />,
  voices: <Soon content={<VoicesTab />} />,
  facts: <Soon content={<FactsTab />} />,
  notes: <Soon content={<NotesTab />} />,
};

const SHORT: Partial<Readonly<Record<TabName, string>>> = { passage: 'Passage', differences: 'All' };

const ALL: readonly Tab<TabName>[] = TABS.map((name) => ({
  name,
  label: TAB_NAMES[name],
  ...(SHORT[name] && { short: SHORT[name] }),
  content: CONTENTS[name],
}));

/** The passage in focus, explained, and lists of all that differs. */
export function PanelTabs() {
  const tab = useReading(({ settings }) => settings.tab);
  const setSettings = useReading((state) => state.setSettings);
  useEffect(() => {
    // Where it fails, it is tried again when it is needed.
    loadPassage().catch(() => {});
  }, []);
  return <Tabs label="What to look at" current={tab} onChange={(next) => setSettings({ tab: next })} tabs={ALL} />;
}

function Soon({ content }: { content: ReactNode }) {
  return <Suspense fallback={<p className="p-4 text-faint">One moment…</p>}>{content}</Suspense>;
}
