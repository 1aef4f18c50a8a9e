import fc from 'fast-check';
import { expect, test } from 'vitest';
import { auditLiteral } from '../../../src/core/audit/audit-literal.ts';
import { auditMap } from '../../../src/core/audit/audit-map.ts';
import { auditReadings } from '../../../src/core/audit/audit-readings.ts';
import { auditSettings } from '../../../src/core/audit/audit-settings.ts';
import type { AuditMap } from '../../../src/core/audit/audit.ts';
import type { Policy } from '../../../src/core/policy/policy.ts';
import type { Readings } from '../../../src/core/policy/readings.ts';
import { policyArbitrary } from '../../support/arbitraries/policy-arbitrary.ts';
import { readingsArbitrary } from '../../support/arbitraries/record-arbitraries.ts';

const RUNS = { numRuns: 12 };
const mapOf = (policy: Policy, place: number, inUse: Readings, other: Readings): AuditMap => {
  const region = policy.regions[place % policy.regions.length]?.id ?? '';
  const settings = auditSettings(policy, region);
  const setting = settings[place % settings.length];
  if (setting === undefined) throw new Error('no setting');
  return auditMap(policy, region, setting, inUse, other);
};

test('[AUDIT-TOTAL] with counts as ceilings there is no input without a level, whatever the policy and the readings', () => {
  fc.assert(
    fc.property(policyArbitrary, fc.nat(), readingsArbitrary, readingsArbitrary, (policy, place, inUse, other) => {
      const { rows, axes } = mapOf(policy, place, inUse, other);

      for (const { runs } of rows) {
        expect(runs.reduce((sum, { places }) => sum + places, 0)).toBe(axes.cases.length);
        for (const { value } of runs)
          for (const level of [value.inUse, value.other]) expect(policy.levels[level - 1]?.level).toBe(level);
      }
    }),
  );
});

test('[AUDIT-MAP] the levels of a row never fall with more cases, so that its runs are few', () => {
  fc.assert(
    fc.property(policyArbitrary, fc.nat(), readingsArbitrary, readingsArbitrary, (policy, place, inUse, other) => {
      for (const { runs } of mapOf(policy, place, inUse, other).rows) {
        const levels = runs.map(({ value }) => value.inUse);

        expect(levels).toEqual(levels.toSorted((one, next) => one - next));
        expect(runs.length).toBeLessThanOrEqual(2 * policy.levels.length);
      }
    }),
  );
});

test('[AUDIT-READINGS] shares are between 0 and 1, and 0 for the readings in use', () => {
  fc.assert(
    fc.property(policyArbitrary, readingsArbitrary, (policy, inUse) => {
      for (const { name, value, share, changed, raised, lowered, inputs } of auditReadings(policy, inUse)) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(inputs).toBeGreaterThan(0);
        expect(raised + lowered).toBe(changed);
        if (inUse[name] === value) expect(share).toBe(0);
      }
    }),
    RUNS,
  );
});

test('[AUDIT-HOLES] the literal audit counts every input once, for any policy', () => {
  fc.assert(
    fc.property(policyArbitrary, fc.nat(), (policy, place) => {
      const { inputs, holes, overlaps, maps } = auditLiteral(
        policy,
        policy.regions[place % policy.regions.length]?.id ?? '',
      );
      const places = maps.flatMap(({ rows }) => rows.flatMap(({ runs }) => runs.map((run) => run.places)));

      expect(places.reduce((sum, one) => sum + one, 0)).toBe(inputs);
      expect(holes + overlaps).toBeLessThanOrEqual(inputs);
    }),
  );
});
