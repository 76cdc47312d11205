import { useState } from 'react';
import CloserBar from '../../src/features/reading/closer/CloserBar';
import { indexComparison } from '../../src/features/reading/store/comparison-index';
import { createReadingStore } from '../../src/features/reading/store/create-reading-store';
import { ReadingStoreProvider } from '../../src/features/reading/store/use-reading';
import type { CloserReading } from '../../src/model/closer-reading';
import { example, nothingInCommon, spoken } from '../features/example';
import { TestedReadingScreen } from '../features/reading-screen';
import { unsavedRecord } from '../features/unsaved-record';
import type { Story } from './story';

const CLOSER: readonly CloserReading[] = [
  { at: 'asking' },
  { at: 'fetching', transfer: { come: 12_000_000, of: 21_500_000 } },
  { at: 'reading', share: 0.4 },
  { at: 'offered' },
  { at: 'failed', message: 'The closer reading failed: reader-1.onnx is damaged. Load it again.' },
];

/** The line under the reports, as far as the closer reading is. */
function CloserLines() {
  return CLOSER.map((closer) => <CloserLine key={closer.at} closer={closer} />);
}

function CloserLine({ closer }: { closer: CloserReading }) {
  const [store] = useState(() => {
    const index = indexComparison(example);
    const own = createReadingStore({ index, record: unsavedRecord(), readOnly: false, onCorrect: null, fragment: '' });
    const nothing = () => {};
    const controls = { start: nothing, stop: nothing, take: nothing, decline: nothing };
    own.getState().closer.setState({ reading: closer, controls });
    return own;
  });
  return (
    <ReadingStoreProvider value={store}>
      <CloserBar />
    </ReadingStoreProvider>
  );
}

/** The reading screen with comparisons that show all its parts: marks, minimap, panel; and with one that has nothing to mark. */
export const READING_STORIES: readonly Story[] = [
  { name: 'closer-reading', Example: CloserLines },
  { name: 'reading', wholeScreen: true, Example: () => <TestedReadingScreen comparison={example} /> },
  { name: 'reading-voices', wholeScreen: true, Example: () => <TestedReadingScreen comparison={spoken} /> },
  {
    name: 'reading-nothing-in-common',
    wholeScreen: true,
    Example: () => <TestedReadingScreen comparison={nothingInCommon} />,
  },
];
