import { Announcement } from '../Announcement';
import { PanelTabs } from './PanelTabs';

/** Beside the reports. */
export function Panel() {
  return (
    <aside aria-label="Panel" className="flex min-h-0 flex-col bg-panel print:hidden">
      <h2 className="sr-only">What differs</h2>
      <PanelTabs />
      <Announcement />
    </aside>
  );
}
