/** Largest import, over all its files (contracts.md, "Imports"). */
export const BYTES_AT_MOST = 50 * 1024 * 1024;
/** Most rows of one import (contracts.md, "Imports"). */
export const ROWS_AT_MOST = 100_000;
/** Most columns: a line that long is no head of a table. */
export const COLUMNS_AT_MOST = 2_000;
/** How many lines of each list are carried to the page; the rest is counted. */
export const LISTED_AT_MOST = 500;
