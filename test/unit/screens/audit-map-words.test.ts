import { expect, test } from 'vitest';
import { auditLiteral } from '../../../src/core/audit/audit-literal.ts';
import { auditMap } from '../../../src/core/audit/audit-map.ts';
import { auditSettings } from '../../../src/core/audit/audit-settings.ts';
import type { AuditMap } from '../../../src/core/audit/audit.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { DEFAULT_READINGS } from '../../../src/core/policy/readings.ts';
import { mapRows, placeOf, valueAt } from '../../../src/screens/policy/map/map-rows.ts';
import { mergeRows } from '../../../src/screens/policy/map/merge-rows.ts';
import { sayLevels, sayLiteralPlace, sayPair, sayPlace } from '../../../src/screens/policy/map/say-place.ts';
import { readingsOf } from '../../support/builders/readings-of.ts';

function emeaMap(): AuditMap {
  const [setting] = auditSettings(HANDBOOK_POLICY, 'emea');
  if (setting === undefined) throw new Error('no setting');
  return auditMap(HANDBOOK_POLICY, 'emea', setting, DEFAULT_READINGS, readingsOf({ match: 'mildest' }));
}

test('where readings differ is said in stretches, those of neighbouring rows together', () => {
  const changed = mergeRows(emeaMap().rows, ({ inUse, other }) => inUse !== other);

  expect(changed.map((block) => `${sayPlace(block)}: ${sayPair(block.value, 'Mildest')}`)).toEqual([
    '0–1 SEs, 0–33 cases: level 6 now, 5 under Mildest',
    '2 SEs, 0–14 cases: level 4 now, 2 under Mildest',
    '2 SEs, 15–16 cases: level 4 now, 3 under Mildest',
    '2 SEs, 19–33 cases: level 6 now, 5 under Mildest',
    '3 SEs, 28–33 cases: level 6 now, 5 under Mildest',
  ]);
});

test('runs of neighbouring rows are taken together only when they begin and end alike and say the same', () => {
  const run = { from: 0, to: 3, places: 4, value: 2 };
  const rows = [run, run, { ...run, to: 4, places: 5 }, { ...run, value: 3 }, run].map((one, working) => ({
    working,
    runs: [one],
  }));

  expect(mergeRows(rows, () => true).map(({ workingFrom, workingTo }) => [workingFrom, workingTo])).toEqual([
    [0, 1],
    [2, 2],
    [3, 3],
    [4, 4],
  ]);
});

test('holes and overlaps of the table at its word are said with their place', () => {
  const planned = auditLiteral(HANDBOOK_POLICY, 'emea').maps[0];
  const holes = mergeRows(planned?.rows ?? [], (levels) => levels.length === 0);
  const [overlap] = mergeRows(planned?.rows ?? [], (levels) => levels.length > 2);

  expect(holes.map((block) => `${sayLiteralPlace('EMEA', block)}: ${sayLevels(block.value)}`)).toContain(
    '0 SEs in EMEA with 0–5 cases each: no level at all',
  );
  expect(sayLevels(overlap?.value ?? [])).toMatch(/^levels \d, .*and \d at once$/);
});

test.each([
  [1, 1, '1 SE, 1 case'],
  [2, 0, '2 SEs, 0 cases'],
] as const)('%i and %i are counted as people speak', (working, cases, words) => {
  expect(sayPlace({ workingFrom: working, workingTo: working, from: cases, to: cases })).toBe(words);
});

test('a map draws every figure once, and frames what differs', () => {
  const map = emeaMap();

  for (const [place, { runs }] of mapRows(map, HANDBOOK_POLICY.levels.length).entries()) {
    expect(runs.reduce((sum, { span }) => sum + span, 0)).toBe(map.axes.cases.length);
    for (const { marked, tones, text } of runs)
      expect([marked, text.includes('→')]).toEqual(Array(2).fill(tones.length === 2));
    expect(valueAt(map.rows[place]?.runs ?? [], 0)).toEqual(map.rows[place]?.runs[0]?.value);
  }
});

test('the region’s own numbers have a place on the map, or are beyond it', () => {
  const map = emeaMap();

  expect(placeOf(map, 2, 17)).toEqual({ row: 2, column: 17 });
  expect(placeOf(map, 2, 34)).toBeNull();
  expect(placeOf(map, 9, 3)).toBeNull();
  const thinned = { ...map, axes: { ...map.axes, cases: [0, 10, 20] } };
  expect(placeOf(thinned, 0, 19)).toEqual({ row: 0, column: 1 });
});
