import type { Board } from '../../../src/core/board/board.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import { boardOf, caseOf } from './board-of.ts';

type Parts = NonNullable<Parameters<typeof boardOf>[0]>;

/** Who entered the counts of these boards, and when: 12 minutes before they are looked at. */
export const ENTERED = { at: '2026-12-29T14:30:00Z', by: 'Dana' };

const TITLES = [
  ['Indexed search down after upgrade', 'p0', 'pre-sales'],
  ['SSO login fails for all users', 'p0', 'enterprise'],
  ['Rechtsschutzversicherungsgesellschaften cannot log in any more after the upgrade', 'p1', 'team'],
  ['Code insights time out', 'p1', 'enterprise'],
  ['Repo sync stuck since Monday', 'p1', 'team'],
  ['License renewal question', 'p2', 'enterprise'],
  ['Batch change never finishes', 'p2', 'free'],
  ['Search contexts are empty', 'p2', 'open-source'],
] as const;

const cases = TITLES.map(([title, priority, segment], index) =>
  caseOf(`${4700 + index}`, {
    title,
    priority,
    segment,
    openedByCE: segment === 'pre-sales',
    openedAt: `2026-12-29T08:${10 + index}:00Z`,
  }),
);

/**
 * A board in play for any policy since the morning, so that most regions missed no check-in: two numbers for each region,
 * fewer SEs than planned, some cases, some hours.
 */
export function thinWeek(policy: Policy, parts: Parts = {}): Board {
  const entered = { working: ENTERED, openCases: ENTERED };
  const regions = policy.regions.map(({ id, planned }, index) => {
    const working = Math.max(1, planned.from - 1 - index);
    return [id, { entry: 'numbers', working, openCases: working * 8 + 1 + index, entered }] as const;
  });
  return boardOf({
    team: 'Customer Support',
    inPlay: { since: '2026-12-29T08:30:00Z', by: 'Lee', reason: 'year-end holidays' },
    cases,
    timeLog: [{ day: '2026-12-28', region: policy.regions[0]?.id ?? '', customerHours: 43, internalHours: 7 }],
    regions: Object.fromEntries(regions),
    ...parts,
  });
}
