import type { Listed } from '../../../core/import/import-preview.ts';
import { LISTED_AT_MOST } from '../import-limits.ts';

/** A list as the page gets it: how many, and the first of them. */
export function listed<Item>(items: readonly Item[], atMost = LISTED_AT_MOST): Listed<Item> {
  return { total: items.length, first: items.slice(0, atMost) };
}
