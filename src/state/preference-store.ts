import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  PREFERENCES_KEY,
  readPreferences,
  writePreferences,
  type Preferences,
} from '../data/preferences/preferences.ts';

export type PreferenceStore = StoreApi<Preferences>;

const KEYS = ['name', 'theme', 'remindOfCheckIns', 'singleKeys'] as const satisfies readonly (keyof Preferences)[];

/** What the person at this device prefers; the same in all its tabs. */
export const createPreferences = (): PreferenceStore => {
  const store = createStore<Preferences>(() => readPreferences());
  store.subscribe((preferences, before) => {
    if (KEYS.some((key) => preferences[key] !== before[key])) writePreferences(preferences);
  });
  if (typeof window !== 'undefined')
    window.addEventListener('storage', ({ key }) => {
      if (key === PREFERENCES_KEY) store.setState(readPreferences());
    });
  return store;
};
