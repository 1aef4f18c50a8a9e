import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { PublicHoliday } from '../../core/plan/public-holiday.ts';
import { keepHolidays, keptHolidays, onHolidaysKept, type KeptPlace } from '../../data/holidays/kept-holidays.ts';
import { loadHolidayLibrary } from '../../data/holidays/load-holiday-library.ts';

interface HolidayPlaces {
  /** By region id. */
  readonly places: Readonly<Record<string, KeptPlace>>;
  readonly found: Readonly<
    Record<string, { readonly years: readonly number[]; readonly holidays: readonly PublicHoliday[] }>
  >;
  /** Says where a region's people are; null: nowhere. Rejects where the holidays cannot be fetched, or not be kept. */
  readonly setPlace: (region: string, place: KeptPlace | null, years: readonly number[]) => Promise<void>;
}

const without = <Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

/** Where the regions' people are, and the public holidays there: kept on this device, never on the board. */
export function useHolidayPlaces(): HolidayPlaces {
  const { places, found } = useSyncExternalStore(onHolidaysKept, keptHolidays);
  const setPlace = useCallback(async (region: string, place: KeptPlace | null, years: readonly number[]) => {
    const holidays = place === null ? [] : (await loadHolidayLibrary()).publicHolidaysOf(place, years);
    const kept = keptHolidays();
    const others = { places: without(kept.places, region), found: without(kept.found, region) };
    const isKept = keepHolidays(
      place === null
        ? others
        : {
            places: { ...others.places, [region]: place },
            found: { ...others.found, [region]: { years: [...years], holidays } },
          },
    );
    if (!isKept) throw new Error('The browser keeps nothing here');
  }, []);
  return useMemo(() => ({ places, found, setPlace }), [places, found, setPlace]);
}
