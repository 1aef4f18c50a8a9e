import fc from 'fast-check';
import type { PolicyLevel } from '../../../src/core/policy/level-schema.ts';

/** What a level compares, without its wording. */
export type LevelRule = Pick<PolicyLevel, 'level' | 'when' | 'staffing' | 'load'>;

interface Thresholds {
  /** By region; null where the level says nothing about it. */
  readonly staffing: readonly (number | null)[];
  readonly load: number | null;
}

/** What a level may say before the levels are made to grow harsher. */
interface Draft extends Thresholds {
  readonly when: 'all' | 'any';
}

/** The tightest thresholds so far of the ANY levels, or of the ALL levels. */
interface Reached {
  readonly staffing: readonly number[];
  readonly load: number;
}

const HIGHEST = 6;

/** Whole, halves, tenths, and with as many decimals as are compared. */
const load = fc.oneof(
  { weight: 4, arbitrary: fc.nat(12) },
  { weight: 2, arbitrary: fc.nat(24).map((halves) => halves / 2) },
  { weight: 1, arbitrary: fc.nat(120).map((tenths) => tenths / 10) },
  { weight: 1, arbitrary: fc.nat(12_000_000).map((millionths) => millionths / 1_000_000) },
);

const forEach = <Value>(regions: number, arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.array(arbitrary, { minLength: regions, maxLength: regions });

const draft = (regions: number): fc.Arbitrary<Draft> =>
  fc.record({
    when: fc.constantFrom('any', 'any', 'any', 'all'),
    staffing: forEach(regions, fc.option(fc.nat(HIGHEST), { freq: 3 })),
    load: fc.option(load, { freq: 3 }),
  });

/** Level 1; where it names no load, every region has a floor above 0, so that ALL levels can be kept apart from it. */
const plan = (regions: number): fc.Arbitrary<Thresholds> => {
  const floors = forEach(regions, fc.integer({ min: 1, max: HIGHEST }));
  const anyFloors = forEach(regions, fc.option(fc.nat(HIGHEST), { freq: 4 }));
  return fc.oneof(
    { weight: 1, arbitrary: fc.record({ staffing: floors, load: fc.constant(null) }) },
    { weight: 2, arbitrary: fc.record({ staffing: floors, load }) },
    { weight: 2, arbitrary: fc.record({ staffing: anyFloors, load }) },
  );
};

const lowest = (...ceilings: (number | null | undefined)[]): number =>
  Math.min(...ceilings.map((ceiling) => ceiling ?? Infinity));

/** An ANY level begins below plan; ceilings that this leaves nothing of are left out, and a level says something. */
function anyLevel({ staffing, load: wished }: Draft, within: Thresholds, reached: Reached): Thresholds {
  const ceilings = staffing.map((ceiling, index) => {
    if (ceiling === null) return null;
    const kept = lowest(ceiling, reached.staffing[index], (within.staffing[index] ?? Infinity) - 1);
    return kept < 0 ? null : kept;
  });
  const says = wished !== null || ceilings.every((ceiling) => ceiling === null);
  return { staffing: ceilings, load: says ? Math.max(wished ?? 0, reached.load, within.load ?? 0) : null };
}

/** An ALL level is kept apart from plan by load, else by every region's staffing; then its load may be below plan's. */
function allLevel({ staffing, load: wished }: Draft, within: Thresholds, reached: Reached): Thresholds {
  const byStaffing = within.staffing.every((floor) => floor !== null && floor > 0);
  if (within.load !== null && !(byStaffing && staffing.every((ceiling) => ceiling !== null))) {
    const ceilings = staffing.map((ceiling, index) =>
      ceiling === null ? null : lowest(ceiling, reached.staffing[index]),
    );
    return { staffing: ceilings, load: Math.max(wished ?? 0, reached.load, within.load) };
  }
  const below = staffing.map((ceiling, index) =>
    lowest(ceiling ?? HIGHEST, reached.staffing[index], (within.staffing[index] ?? 1) - 1),
  );
  return { staffing: below, load: wished === null ? null : Math.max(wished, reached.load) };
}

const tighter = (reached: Reached, { staffing, load: floor }: Thresholds): Reached => ({
  staffing: reached.staffing.map((ceiling, index) => lowest(ceiling, staffing[index])),
  load: Math.max(reached.load, floor ?? 0),
});

function asRule(level: number, when: 'all' | 'any', said: Thresholds, regions: readonly string[]): LevelRule {
  const staffing = regions.flatMap((id, index) => {
    const count = said.staffing[index] ?? null;
    return count === null ? [] : [[id, count] as const];
  });
  return {
    level,
    when,
    ...(staffing.length === 0 ? {} : { staffing: Object.fromEntries(staffing) }),
    ...(said.load === null ? {} : { load: said.load }),
  };
}

function ladder(within: Thresholds, drafts: readonly Draft[], regions: readonly string[]): LevelRule[] {
  const start: Reached = { staffing: regions.map(() => Infinity), load: 0 };
  const reached = { any: start, all: start };
  const levels = [asRule(1, 'all', within, regions)];
  drafts.forEach((wish, index) => {
    const said = (wish.when === 'any' ? anyLevel : allLevel)(wish, within, reached[wish.when]);
    reached[wish.when] = tighter(reached[wish.when], said);
    levels.push(asRule(index + 2, wish.when, said, regions));
  });
  return levels;
}

/** The rules of so many levels, growing harsher: thresholds present or not, whole or not, ALL levels anywhere. */
export const levelRulesArbitrary = (regions: readonly string[], levels: number): fc.Arbitrary<LevelRule[]> =>
  fc
    .record({
      within: plan(regions.length),
      drafts: fc.array(draft(regions.length), { minLength: levels - 1, maxLength: levels - 1 }),
    })
    .map(({ within, drafts }) => ladder(within, drafts, regions));
