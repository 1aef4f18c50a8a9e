/** Largest import, over all its files (contracts.md, "Imports"). */
export const BYTES_AT_MOST = 50 * 1024 * 1024;
/** Most events of one file (contracts.md, "Imports"). */
export const EVENTS_AT_MOST = 100_000;
/** How many days repeat rules of one file may be tried on: a hundred daily events of a hundred years. */
export const RULE_DAYS_AT_MOST = 5_000_000;
/** More times a day than this are no absence. */
export const TIMES_A_DAY_AT_MOST = 24;
/** An event that lasts longer is taken for a slip. */
export const DAYS_LONG_AT_MOST = 1_000;
/** So many events are read before the progress is told. */
export const EVENTS_A_REPORT = 500;
