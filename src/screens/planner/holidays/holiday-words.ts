import type { RegionHoliday } from './use-public-holidays.ts';

/** "Christmas Day (EMEA: Germany)"; a day that is one in several places is named for each. */
export const holidayWords = (holidays: readonly RegionHoliday[], nameRegion: (region: string) => string): string =>
  holidays.map(({ name, region, country }) => `${name} (${nameRegion(region)}: ${country})`).join(', ');
