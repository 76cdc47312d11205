import { example, nothingInCommon, spoken } from '../features/example';
import { TestedReadingScreen } from '../features/reading-screen';
import type { Story } from './story';

/** The reading screen with comparisons that show all its parts: marks, minimap, panel; and with one that has nothing to mark. */
export const READING_STORIES: readonly Story[] = [
  { name: 'reading', wholeScreen: true, Example: () => <TestedReadingScreen comparison={example} /> },
  { name: 'reading-voices', wholeScreen: true, Example: () => <TestedReadingScreen comparison={spoken} /> },
  {
    name: 'reading-nothing-in-common',
    wholeScreen: true,
    Example: () => <TestedReadingScreen comparison={nothingInCommon} />,
  },
];
