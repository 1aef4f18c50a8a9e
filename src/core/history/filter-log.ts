import type { LoggedChange } from './logged-change.ts';

/** What to look for in the log; what is left out, or null, lets everything through. */
export interface LogFilter {
  /** Who made the change. */
  readonly by?: string | null;
  /** Whom it is about, by id. */
  readonly person?: string | null;
  readonly kind?: string | null;
  readonly region?: string | null;
  /** Milliseconds since the epoch: from this moment on, and before that one. */
  readonly from?: number | null;
  readonly to?: number | null;
}

const isOf = <Value>(wanted: Value | null | undefined, has: (wanted: Value) => boolean): boolean =>
  wanted === null || wanted === undefined || has(wanted);

/**
 * The changes that pass every part of a filter, in their order.
 *
 * @example filterLog(log, { by: 'Dana', region: 'emea' }).length // 3
 */
export function filterLog(log: readonly LoggedChange[], filter: LogFilter): LoggedChange[] {
  return log.filter(
    (change) =>
      isOf(filter.by, (by) => change.by === by) &&
      isOf(filter.person, (person) => change.people.includes(person)) &&
      isOf(filter.kind, (kind) => change.kind === kind) &&
      isOf(filter.region, (region) => change.regions.includes(region)) &&
      isOf(filter.from, (from) => change.at >= from) &&
      isOf(filter.to, (to) => change.at < to),
  );
}
