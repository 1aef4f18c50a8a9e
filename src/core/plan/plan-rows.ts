import type { Plan, PlannedRegion } from './plan.ts';

const HEAD = [
  'day',
  'region',
  'name',
  'opens (UTC)',
  'closes (UTC)',
  'level',
  'decided by',
  'SEs working',
  'expected cases',
  'cases per SE',
  'uncovered',
  'rest day',
  'out',
];
/** As many decimals as a table needs; a plan itself is exact. */
const DECIMALS = 2;

const number = (value: number | null): string => (value === null ? '' : String(Number(value.toFixed(DECIMALS))));
const yes = (value: boolean): string => (value ? 'yes' : 'no');
const moment = (instant: number): string => `${new Date(instant).toISOString().slice(0, 16)}Z`;

const rowOf = (day: string, cell: PlannedRegion): string[] => [
  day,
  cell.region,
  cell.name,
  moment(cell.opensAt),
  moment(cell.closesAt),
  number(cell.level),
  cell.binds.join(' and '),
  number(cell.working),
  number(cell.expectedCases),
  number(cell.load),
  yes(cell.uncovered),
  yes(cell.rest),
  cell.out.map(({ name }) => name).join('; '),
];

/**
 * A plan as a table, a head and then one row per day and region. Days read `YYYY-MM-DD`, moments `2026-12-24T14:00Z`; what
 * is not known is empty.
 *
 * @example planRows(plan)[1]?.slice(0, 3) // ['2026-12-21', 'emea', 'EMEA']
 */
export const planRows = ({ days }: Plan): string[][] => [
  HEAD,
  ...days.flatMap(({ day, regions }) => regions.map((cell) => rowOf(day, cell))),
];
