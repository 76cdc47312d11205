import { PanelTabs } from './PanelTabs';
import type { Reading } from './useReading';

/** Beside the reports. */
export function Panel({ reading }: { reading: Reading }) {
  return (
    <aside aria-label="Panel" className="flex min-h-0 flex-col border-l border-line bg-panel print:hidden">
      <PanelTabs reading={reading} />
    </aside>
  );
}
