import { part } from '../ui/part';

/** The reading screen with all that it needs: other screens do without it. */
export const OpenComparison = part(() => import('./OpenComparison'));
