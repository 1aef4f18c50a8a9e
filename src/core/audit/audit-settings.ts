import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { AuditSetting } from './audit.ts';
import { auditNumbers } from './audit-numbers.ts';
import { othersStaffing, type Staffing } from './others-staffing.ts';

const SPREADS = ['even', 'uneven'] as const;

function settingOf(staffing: Staffing, each: number, spread: AuditSetting['spread']): AuditSetting {
  const numbers = Object.entries(staffing).map(
    ([id, working]) => [id, auditNumbers(id, working, working * each, 'even')] as const,
  );
  const id = [...numbers.map(([region, { working, openCases }]) => `${region} ${working}/${openCases}`), spread];
  return { id: id.join(', '), others: Object.fromEntries(numbers), spread };
}

/**
 * Everything that may stand around a region while it is audited (spec domain §10): the other regions staffed as planned, as
 * each level above 1 about the whole team names it, or not at all; each SE there with as many cases as level 1 allows, or
 * one more than the harshest load; the region's own cases spread alike, or not. Each once.
 *
 * @example auditSettings(HANDBOOK_POLICY, 'emea')[0]?.id // 'americas 9/45, even'
 */
export function auditSettings(policy: Pick<Policy, 'regions' | 'levels'>, region: RegionId): AuditSetting[] {
  const loads = policy.levels.map(({ load }) => Math.floor(load ?? 0));
  const each = [loads[0] ?? 0, Math.max(...loads) + 1];
  const ofTeam = policy.levels.filter(({ level, when }) => level > 1 && when === 'all').map(({ level }) => level);
  const settings = othersStaffing(policy, region, ofTeam).flatMap((staffing) =>
    each.flatMap((count) => SPREADS.map((spread) => settingOf(staffing, count, spread))),
  );
  return [...new Map(settings.map((setting) => [setting.id, setting])).values()];
}
