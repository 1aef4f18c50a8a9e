import type { Override } from '../../../core/board/board.ts';
import { formatUtcTime } from '../../../core/clock/format-utc-time.ts';
import type { RegionState } from '../../../core/level/region-state.ts';
import { readUtcMoment, utcMoment } from './utc-moment.ts';

/** What somebody typed about a level that is set by hand. */
export interface OverrideDraft {
  readonly level: number;
  readonly reason: string;
  readonly until: string;
}

export type OverrideErrors = Partial<Record<keyof OverrideDraft, string>>;

/** The one that is in force; else the level that is, until this coverage closes, or the next one does. */
export const overrideDraft = ({ override, inForce, live, coverage }: RegionState): OverrideDraft => ({
  level: override?.level ?? inForce ?? live ?? 1,
  reason: override?.reason ?? '',
  until: utcMoment(override === null ? coverage.closesAt : Date.parse(override.until)),
});

/** Why it cannot be set so; nothing when it can. */
export function checkOverride({ reason, until }: OverrideDraft, now: number): OverrideErrors {
  const end = readUtcMoment(until);
  return {
    ...(reason.trim() === '' && { reason: 'A level that is set by hand needs a reason.' }),
    ...(end === null && { until: 'That is not a day and time.' }),
    ...(end !== null && end <= now && { until: `That is over already: it is ${formatUtcTime(now)} UTC.` }),
  };
}

/** What it comes to, from now on. */
export const overrideOf = (draft: OverrideDraft, now: number, by: string): Override => ({
  level: draft.level,
  reason: draft.reason.trim(),
  by,
  at: new Date(now).toISOString(),
  until: `${draft.until}:00Z`,
});
