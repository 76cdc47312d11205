import { PanelTabs } from './PanelTabs';
import type { Reading } from './useReading';

/** Beside the reports. */
export function Panel({ reading }: { reading: Reading }) {
  return (
    <aside aria-label="Panel" className="flex min-h-0 flex-col bg-panel print:hidden">
      <h2 className="sr-only">What differs</h2>
      <PanelTabs reading={reading} />
    </aside>
  );
}
