import * as v from 'valibot';
import { formatUtcDay } from '../../clock/format-utc-day.ts';
import { daySchema, idSchema, type RegionId } from '../../policy/primitives.ts';
import type { Board } from '../board.ts';
import { describeChange } from '../change/describe-change.ts';
import { EXPECTED_DAYS_LIMIT, expectedCountSchema } from '../expected.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const setExpectedCasesSchema = actionSchema('setExpectedCases', {
  region: idSchema,
  /** A UTC day; null is every day of the region. */
  day: v.nullable(daySchema),
  /** Null goes back to as many as today, or to the region's number on a day. */
  cases: v.nullable(expectedCountSchema),
});
type SetExpectedCases = v.InferOutput<typeof setExpectedCasesSchema>;
type ByRegion = Readonly<Record<RegionId, number>>;

const earlierOf = ({ expectedCases }: Board, { region, day }: SetExpectedCases): number | null =>
  (day === null ? expectedCases.regions[region] : expectedCases.days[day]?.[region]) ?? null;

function without<Value>(record: Readonly<Record<string, Value>>, key: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}

const write = (byRegion: ByRegion, { region, cases }: SetExpectedCases): Record<RegionId, number> =>
  cases === null ? without(byRegion, region) : { ...byRegion, [region]: cases };

function writeDay({ days }: Board['expectedCases'], day: string, action: SetExpectedCases) {
  const written = write(days[day] ?? {}, action);
  return Object.keys(written).length === 0 ? without(days, day) : { ...days, [day]: written };
}

function expect({ expectedCases }: Board, action: SetExpectedCases): Board['expectedCases'] {
  const { day } = action;
  return day === null
    ? { ...expectedCases, regions: write(expectedCases.regions, action) }
    : { ...expectedCases, days: writeDay(expectedCases, day, action) };
}

function whyNot({ regions }: Board, region: RegionId, { days }: Board['expectedCases']): string | null {
  if (!Object.hasOwn(regions, region)) return `“${region}” is no longer among the regions of this board`;
  if (Object.keys(days).length <= EXPECTED_DAYS_LIMIT) return null;
  return `A board holds expected cases for at most ${EXPECTED_DAYS_LIMIT.toLocaleString('en')} days`;
}

/**
 * Says how many open cases a region is expected to have, on one UTC day or on every day that has no number of its own, for
 * the plan of the weeks ahead (spec domain §8): `{ region: 'emea', day: '2026-12-24', cases: 25 }`.
 */
export const setExpectedCases: EditKind<SetExpectedCases> = {
  schema: setExpectedCasesSchema,
  apply: (board, action) => {
    const expectedCases = expect(board, action);
    const reason = whyNot(board, action.region, expectedCases);
    if (reason !== null) return { ok: false, reason };
    return { ok: true, board: { ...board, expectedCases }, inverse: { ...action, cases: earlierOf(board, action) } };
  },
  describe: (action, board, nameRegion) => {
    const { region, day, cases } = action;
    const where = day === null ? nameRegion(region) : `${nameRegion(region)}, ${formatUtcDay(Date.parse(day))}`;
    if (cases === null) return `${where}: cases expected as ${day === null ? 'today' : 'on other days'}`;
    return `${where}: ${describeChange(earlierOf(board, action) ?? undefined, cases)} ${cases === 1 ? 'case' : 'cases'} expected`;
  },
};
