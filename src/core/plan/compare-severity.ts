import type { Severity } from './severity-of.ts';

/**
 * Which of two severities is worse: positive when the first is, 0 when neither is.
 *
 * @example compareSeverity([6, 0, 8], [6, 1, 7]) // -1
 */
export const compareSeverity = (one: Severity, other: Severity): number =>
  one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
