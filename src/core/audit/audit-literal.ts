import type { Policy } from '../policy/policy.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { AuditRow } from './audit.ts';
import { auditAxes } from './audit-axes.ts';
import { literalLevels } from './literal-levels.ts';
import { othersStaffing, type Staffing } from './others-staffing.ts';
import { runLengths } from './run-lengths.ts';

/** Which levels hold by the letter, for one staffing of the other regions; runs go over the cases of each SE. */
export interface LiteralMap {
  readonly others: Staffing;
  readonly rows: readonly AuditRow<readonly number[]>[];
  /** Inputs of this map with no level, and with several. */
  readonly holes: number;
  readonly overlaps: number;
}

export interface LiteralAudit {
  readonly region: RegionId;
  readonly maps: readonly LiteralMap[];
  readonly inputs: number;
  readonly holes: number;
  readonly overlaps: number;
}

type Rules = Pick<Policy, 'levels' | 'regions'>;

const nameOf = (levels: readonly number[]): string => levels.join(' ');

function mapOf(policy: Rules, region: RegionId, others: Staffing): LiteralMap {
  const { working: staffed, casesEach } = auditAxes(policy, region);
  const rows = staffed.map((working) => {
    const levels = casesEach.map((each) => literalLevels(policy, { ...others, [region]: working }, each));
    return { working, runs: runLengths(casesEach, levels, nameOf) };
  });
  const count = (counts: (levels: number) => boolean): number =>
    rows.flatMap(({ runs }) => runs).reduce((sum, { value, places }) => sum + (counts(value.length) ? places : 0), 0);
  return { others, rows, holes: count((levels) => levels === 0), overlaps: count((levels) => levels > 1) };
}

/**
 * Where the table, taken at its word, gives a region no level or several (spec domain §10): SEs working and cases each over the
 * grid, against the other regions staffed as planned, as any level names it, and not at all. A way to read the policy's text,
 * never a level that the product shows.
 *
 * @example auditLiteral(HANDBOOK_POLICY, 'emea').maps[0]?.rows[0]?.runs[0] // { from: 0, to: 5, value: [], … }
 */
export function auditLiteral(policy: Rules, region: RegionId): LiteralAudit {
  const { working, casesEach } = auditAxes(policy, region);
  const named = policy.levels.map(({ level }) => level);
  const maps = othersStaffing(policy, region, named).map((others) => mapOf(policy, region, others));
  const sum = (of: (map: LiteralMap) => number): number => maps.reduce((all, map) => all + of(map), 0);
  return {
    region,
    maps,
    inputs: maps.length * working.length * casesEach.length,
    holes: sum(({ holes }) => holes),
    overlaps: sum(({ overlaps }) => overlaps),
  };
}
