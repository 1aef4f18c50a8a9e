import type { Case } from '../board/case.ts';
import { parseInstant } from '../clock/parse-instant.ts';

/**
 * When a case was opened, in ms since the epoch, or null where that is missing or cannot be read for certain. Such a
 * case ranks after the dated ones of its class and segment, and is marked (spec domain §6).
 *
 * @example caseOpenedAt({ openedAt: 'last Tuesday' }) // null
 */
export function caseOpenedAt({ openedAt }: Pick<Case, 'openedAt'>): number | null {
  return openedAt === null ? null : parseInstant(openedAt);
}
