import type { Case } from '../board/case.ts';
import { DAY, HOUR, MINUTE } from '../clock/time-of-day.ts';
import { caseOpenedAt } from './case-opened-at.ts';

export interface CaseAge {
  readonly text: string;
  /** False where there is no date that can be read; such a case is marked. */
  readonly dated: boolean;
}

function inLargestUnit(ms: number): string {
  if (ms < MINUTE) return 'just now';
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min`;
  if (ms < 2 * DAY) return `${Math.floor(ms / HOUR)} h`;
  return `${Math.floor(ms / DAY)} days`;
}

/**
 * How long ago a case was opened, in the largest unit that matters, rounded down. A case without a date that can be read
 * is told so, and one dated later than `now` (ms since the epoch) too (spec domain §6).
 *
 * @example describeAge({ openedAt: '2026-12-29T11:30:00Z' }, Date.parse('2026-12-29T14:42:00Z')) // { text: '3 h', dated: true }
 */
export function describeAge(aCase: Pick<Case, 'openedAt'>, now: number): CaseAge {
  const openedAt = caseOpenedAt(aCase);
  if (openedAt !== null) return { text: openedAt > now ? 'in future' : inLargestUnit(now - openedAt), dated: true };
  const missing = (aCase.openedAt ?? '').trim() === '';
  return { text: missing ? 'no date' : 'date unreadable', dated: false };
}
