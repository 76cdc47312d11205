import { type Part, part } from '../ui/part';
import type { OpenComparisonProps } from './OpenComparison';

/** The reading screen with all that it needs: other screens do without it. */
export const OpenComparison: Part<OpenComparisonProps> = part(() => import('./OpenComparison'));
