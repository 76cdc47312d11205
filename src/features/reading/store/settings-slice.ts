import type { Place } from './address';
import { changed } from './changed';
import type { SettingsSlice, Update } from './state';

export function createSettingsSlice(update: Update, { settings, filter }: Place): SettingsSlice {
  return {
    settings,
    filter,
    setSettings: (change) =>
      update((now) => ({
        settings: changed(now.settings, change),
        stepping: false,
        // Whoever chooses a view on a phone wants to see it.
        ...(change.layout && { cardsOpen: false }),
      })),
    setFilter: (change) => update((now) => ({ filter: { ...now.filter, ...change }, stepping: false })),
    returnTo: (place) => update({ settings: place.settings, filter: place.filter, movedTo: place.focus }),
  };
}
