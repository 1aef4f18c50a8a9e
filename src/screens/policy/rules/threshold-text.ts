import type { PolicyLevel } from '../../../core/policy/level-schema.ts';

type Rule = Pick<PolicyLevel, 'level' | 'staffing' | 'load'>;

/** How many SEs of a region a level names, short enough for a table; null where it names none. */
export function staffingText({ level, staffing }: Rule, region: string): string | null {
  const count = staffing?.[region];
  if (count === undefined) return null;
  if (level === 1) return `${count} or more`;
  return count === 0 ? 'none' : `${count} or fewer`;
}

/** The cases per SE that a level names; null where it names none. */
export function loadText({ level, load }: Rule): string | null {
  if (load === undefined) return null;
  return level === 1 ? `${load} or fewer` : `more than ${load}`;
}
