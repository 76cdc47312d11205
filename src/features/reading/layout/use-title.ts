import { comparisonTitle } from '../labels';
import { useReading } from '../store/use-reading';

/** What the comparison is called: by the reader, or after both reports. */
export function useTitle(): string {
  return useReading(({ history, index }) => history.present.name ?? comparisonTitle(index.comparison.reports));
}
