import { describe, expect, test } from 'vitest';
import { bringBack } from '../../../src/core/plan/bring-back.ts';
import { cheapestRepair } from '../../../src/core/plan/cheapest-repair.ts';
import { repairDay } from '../../../src/core/plan/repair-day.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { policyWith } from '../../support/builders/policy-with.ts';
import { planBoard, requestOf } from './plan-board.ts';

const DAY = '2026-12-24';
const AWAY = [[DAY, DAY]] as const;
const team = (region: string, working: number, away: number, openCases = 0) =>
  Array.from({ length: working + away }, (_, place) =>
    personOf(`${region}-${place + 1}`, {
      region,
      openCases,
      away: place < away ? [{ from: DAY, to: DAY }] : [],
    }),
  );
const repaired = (people: ReturnType<typeof team>) => {
  const repair = repairDay(HANDBOOK_POLICY, boardOf({ people }), requestOf(), DAY);
  return repair && { ...repair, back: repair.back.flatMap((one) => one.people.map(({ person }) => person)) };
};

describe('[PLAN-REPAIR] the cheapest repair is one person back for one day', () => {
  test('of the worst day, the others of the region named beside', () => {
    const board = planBoard({ amara: [['2026-12-22', DAY]], bruno: AWAY, chidi: [['2026-12-21', '2026-12-21']] });

    const repair = cheapestRepair(HANDBOOK_POLICY, board, requestOf());

    expect(repair).toMatchObject({ day: DAY, before: 6, after: 4, smallest: true });
    expect(repair?.back.map(({ region, people, instead }) => [region, people[0]?.name, instead[0]?.name])).toEqual([
      ['emea', 'amara', 'bruno'],
    ]);
  });

  test('of any other day', () => {
    const board = planBoard({ amara: [['2026-12-22', DAY]], bruno: AWAY });

    expect(repairDay(HANDBOOK_POLICY, board, requestOf(), '2026-12-22')).toMatchObject({ before: 4, after: 1 });
  });

  test('in the region whose level stands out, not in the other', () => {
    expect(repaired([...team('emea', 1, 2), ...team('americas', 8, 2)])).toMatchObject({
      before: 6,
      after: 4,
      back: ['emea-1'],
    });
  });

  test('in the region that leaves the day best, where either would do', () => {
    const people = [...team('emea', 0, 1, 4), ...team('americas', 1, 1, 6)];

    expect(repaired(people)).toMatchObject({ before: 7, after: 6, back: ['emea-1'] });
  });
});

describe('[PLAN-REPAIR-SET] where one is not enough, the smallest set', () => {
  test('one of each region where both stand out alike', () => {
    const people = [...team('emea', 1, 1), ...team('americas', 2, 2)];

    expect(repaired(people)).toEqual({
      day: DAY,
      before: 6,
      after: 5,
      back: ['emea-1', 'americas-1'],
      smallest: true,
    });
  });

  test('several of one region where it takes several', () => {
    expect(repaired(team('emea', 1, 3, 8))).toMatchObject({
      before: 6,
      after: 3,
      back: ['emea-1', 'emea-2', 'emea-3'],
    });
  });

  test('and where there are too many ways, one that does, marked', () => {
    const policy = policyWith({ regions: 6, levels: 3 });
    const rule = {
      level: 3,
      when: 'all',
      load: 0,
      staffing: Object.fromEntries(policy.regions.map(({ id }) => [id, 900])),
    };
    const levels = policy.levels.map((level) =>
      level.level === 3 ? { ...level, ...rule, when: 'all' as const } : level,
    );
    const crowd = policy.regions.flatMap(({ id }) => team(id, 880, 22, 1));

    const repair = repairDay({ ...policy, levels }, boardOf({ people: crowd, regions: {} }), requestOf(), DAY);

    expect(repair).toMatchObject({ before: 3, smallest: false });
    expect(repair?.after).toBeLessThan(3);
    expect(repair?.back.flatMap(({ people }) => people)).toHaveLength(21);
  });
});

describe('[PLAN-REPAIR-VERIFIED] there is no repair', () => {
  test('of a day within plan, nor of one without a level', () => {
    expect(cheapestRepair(HANDBOOK_POLICY, planBoard(), requestOf())).toBeNull();
    expect(cheapestRepair(HANDBOOK_POLICY, boardOf(), requestOf())).toBeNull();
  });

  test('where everybody is there, or nobody’s return is enough', () => {
    expect(repaired(team('emea', 1, 0))).toBeNull();
    expect(repaired(team('emea', 1, 1, 40))).toBeNull();
  });

  test('by people of a region entered as two numbers', () => {
    const board = boardOf({
      people: team('emea', 1, 2),
      regions: { emea: { entry: 'numbers', working: 1, openCases: 3 } },
    });

    expect(repairDay(HANDBOOK_POLICY, board, requestOf(), DAY)).toBeNull();
  });

  test('[PLAN-TODAY] by people who are out today besides, but by others who are away', () => {
    const [ill, ...others] = team('emea', 1, 2);
    const people = [{ ...ill, availability: 'out' as const }, ...others].map((person) =>
      personOf(person.id ?? '', person),
    );
    const request = requestOf({ now: Date.parse(`${DAY}T10:00:00Z`) });

    const repair = repairDay(HANDBOOK_POLICY, boardOf({ people }), request, DAY);

    expect(repair?.back.flatMap((one) => one.people.map(({ person }) => person))).toEqual(['emea-2']);
  });

  test('[PLAN-TODAY] by people who are out today besides', () => {
    const people = team('emea', 2, 1).map((person) => ({ ...person, availability: 'out' as const }));
    const request = requestOf({ now: Date.parse(`${DAY}T10:00:00Z`) });

    expect(repairDay(HANDBOOK_POLICY, boardOf({ people }), request, DAY)).toBeNull();
  });
});

test.each([
  [
    '2026-12-25',
    [
      ['2026-12-24', '2026-12-24'],
      ['2026-12-26', '2026-12-26'],
    ],
  ],
  ['2026-12-24', [['2026-12-25', '2026-12-26']]],
  ['2026-12-26', [['2026-12-24', '2026-12-25']]],
  ['2026-12-27', [['2026-12-24', '2026-12-26']]],
])('[PLAN-CUT] 24 to 26 December cut by %s', (day, left) => {
  const cut = bringBack([{ from: '2026-12-24', to: '2026-12-26', note: 'leave' }], day);

  expect(cut).toEqual(left.map(([from, to]) => ({ from, to, note: 'leave' })));
});
