import { EVERYTHING, type Wanted } from '../../../projections/export-form';
import type { BaseState } from './state';

/** An export of what the screen shows: of the differences and observations that are chosen there, marked as they are there. */
export function wantedOf({ settings, filter }: Pick<BaseState, 'settings' | 'filter'>): Wanted {
  return {
    ...EVERYTHING,
    what: settings.onlyDifferences ? 'differences' : 'all',
    kinds: settings.framing.length > 0 ? settings.framing : null,
    choice: filter,
    marks: settings.marks,
  };
}
