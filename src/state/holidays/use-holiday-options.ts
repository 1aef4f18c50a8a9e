import { useCallback, useEffect, useState } from 'react';
import type { HolidayOption, HolidayPlace } from '../../core/plan/public-holiday.ts';
import { loadHolidayLibrary } from '../../data/holidays/load-holiday-library.ts';

type Library = Awaited<ReturnType<typeof loadHolidayLibrary>>;

interface HolidayOptions {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly countries: readonly HolidayOption[];
  readonly statesOf: (country: string) => readonly HolidayOption[];
  readonly areasOf: (place: HolidayPlace) => readonly HolidayOption[];
  readonly retry: () => void;
}

const NONE: readonly HolidayOption[] = [];

/** The places whose public holidays are known; fetched when a part that asks for them is first drawn. */
export function useHolidayOptions(): HolidayOptions {
  const [library, setLibrary] = useState<Library | 'failed' | null>(null);
  const load = useCallback(() => {
    setLibrary(null);
    loadHolidayLibrary().then(setLibrary, () => setLibrary('failed'));
  }, []);
  useEffect(load, [load]);
  const loaded = library === null || library === 'failed' ? null : library;
  return {
    state: loaded === null ? (library === 'failed' ? 'failed' : 'loading') : 'ready',
    countries: loaded?.listCountries() ?? NONE,
    statesOf: (country) => loaded?.listStates(country) ?? NONE,
    areasOf: ({ country, state }) => loaded?.listAreas(country, state) ?? NONE,
    retry: load,
  };
}
