import type { PlanChange, PlanComparison } from './plan-comparison.ts';
import type { Plan, PlannedRegion } from './plan.ts';

interface Cell {
  readonly day: string;
  readonly cell: PlannedRegion;
}

const cellsOf = ({ days }: Plan): Map<string, Cell> =>
  new Map(days.flatMap(({ day, regions }) => regions.map((cell) => [`${day} ${cell.region}`, { day, cell }] as const)));

const FIELDS = ['level', 'uncovered', 'working', 'expectedCases'] as const;

const differing = (before: PlannedRegion, after: PlannedRegion) =>
  Object.fromEntries(
    FIELDS.filter((field) => before[field] !== after[field]).map((field) => [
      field,
      { before: before[field], after: after[field] },
    ]),
  );

const namesBut = (people: PlannedRegion['out'], others: PlannedRegion['out']): string[] => {
  const known = new Set(others.map(({ person }) => person));
  return people.filter(({ person }) => !known.has(person)).map(({ name }) => name);
};

const changeOf = ({ day, cell: before }: Cell, { cell: after }: Cell): PlanChange[] => {
  const nowOut = namesBut(after.out, before.out);
  const nowIn = namesBut(before.out, after.out);
  const fields = differing(before, after);
  const same = Object.keys(fields).length + nowOut.length + nowIn.length === 0;
  return same ? [] : [{ day, region: after.region, name: after.name, ...fields, nowOut, nowIn }];
};

const onlyIn = (cells: ReadonlyMap<string, Cell>, others: ReadonlyMap<string, Cell>) =>
  [...cells].filter(([key]) => !others.has(key)).map(([, { day, cell }]) => ({ day, region: cell.region }));

/**
 * What became different since a plan was saved, for the days and regions that both have; the others are listed apart. People
 * are told apart by their ids, and named as the plan that has them out names them.
 *
 * @example comparePlans(saved, current).changes[0] // { day: '2026-12-25', region: 'emea', level: { before: 4, after: 6 }, nowOut: ['Bruno'], … }
 */
export const comparePlans = (saved: Plan, current: Plan): PlanComparison => {
  const before = cellsOf(saved);
  const after = cellsOf(current);
  const changes = [...after].flatMap(([key, cell]) => {
    const old = before.get(key);
    return old === undefined ? [] : changeOf(old, cell);
  });
  return { changes, added: onlyIn(after, before), gone: onlyIn(before, after) };
};
