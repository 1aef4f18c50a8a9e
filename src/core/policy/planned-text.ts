import type { PolicyRegion } from './policy.ts';

/**
 * How many SEs a region plans with on an ordinary day, in words (handbook page 004).
 *
 * @example plannedText(americas) // '9 to 11'
 */
export const plannedText = ({ planned }: Pick<PolicyRegion, 'planned'>): string =>
  planned.from === planned.to ? `${planned.from}` : `${planned.from} to ${planned.to}`;
