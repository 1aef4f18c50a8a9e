import { describe, expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import type { Case } from '../../../src/core/board/case.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { buildQueue } from '../../../src/core/queue/build-queue.ts';
import type { Queue } from '../../../src/core/queue/queue.ts';
import { boardAtLevels, NOW } from '../../support/builders/board-at-levels.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { caseWith } from '../../support/builders/case-with.ts';

const NORMAL = { emea: 1, americas: 1 };
const HARD = { emea: 2, americas: 1 };

const queueOf = (board: Board): Queue => buildQueue(HANDBOOK_POLICY, board, assessBoard(HANDBOOK_POLICY, board, NOW));
const ranking = ({ cases, order }: Queue): string[] => Array.from(order, (index) => cases[index]?.id ?? '?');
const ranked = (levels: Record<string, number>, cases: Case[], parts: Partial<Board> = {}): string[] =>
  ranking(queueOf(boardAtLevels(levels, { ...parts, cases })));
const opened = (id: string, hour: string, fields: Partial<Case> = {}): Case =>
  caseWith({ id, openedAt: `2026-12-29T${hour}:00Z`, segment: 'enterprise', ...fields });
const pin = (at: string) => ({ reason: 'the board meets at noon', by: 'Lee', at });

describe('[QUEUE-KEY] the order goes by pin, class, segment in hard choices, age, id', () => {
  test('in normal times the oldest of a class comes first, whatever its segment', () => {
    const cases = [
      opened('late', '09:30', { segment: 'enterprise' }),
      opened('early', '08:10', { segment: 'open-source' }),
      opened('later p0', '10:00', { priority: 'p0', segment: 'free' }),
      opened('p1', '07:00', { priority: 'p1' }),
    ];

    expect(ranked(NORMAL, cases)).toEqual(['later p0', 'p1', 'early', 'late']);
  });

  test('in hard choices the segment comes before the age', () => {
    const segments = ['open-source', 'free', 'team', 'enterprise', 'pre-sales'] as const;
    const cases = segments.map((segment, at) =>
      opened(segment, `0${at}:00`, { segment, openedByCE: true, priority: 'p1' }),
    );
    const internal = opened('internal', '00:00', { segment: 'internal', priority: 'p1' });

    expect(ranked(HARD, [internal, ...cases])).toEqual([
      'pre-sales',
      'enterprise',
      'team',
      'free',
      'open-source',
      'internal',
    ]);
  });

  test('ids are compared by their code units where all else is equal', () => {
    const cases = ['b', '10', '9', 'B', 'a'].map((id) => opened(id, '08:00'));

    const pinned = cases.map((aCase) => ({ ...aCase, pin: pin('2026-12-29T09:00:00Z') }));

    expect(ranked(NORMAL, cases)).toEqual(['10', '9', 'B', 'a', 'b']);
    expect(ranked(NORMAL, pinned)).toEqual(['10', '9', 'B', 'a', 'b']);
  });

  test('milliseconds count, and an offset is the same moment as its UTC', () => {
    const cases = [
      caseWith({ id: 'third', openedAt: '2026-12-29T08:00:00.002Z' }),
      caseWith({ id: 'second', openedAt: '2026-12-29T09:00:00.001+01:00' }),
      caseWith({ id: 'first', openedAt: '2026-12-29T08:00:00Z' }),
    ];

    expect(ranked(NORMAL, cases)).toEqual(['first', 'second', 'third']);
  });

  test('dates further apart than three centuries stand in their order too', () => {
    const cases = ['2026-12-29', '1899-12-31', '2401-01-01', '0001-01-01'].map((day) =>
      caseWith({ id: day, openedAt: `${day}T00:00:00Z` }),
    );

    expect(ranked(NORMAL, cases)).toEqual(['0001-01-01', '1899-12-31', '2026-12-29', '2401-01-01']);
  });
});

describe('[QUEUE-UNDATED] a case without a readable date ranks after the dated ones of its class', () => {
  test('in normal times after all of the class', () => {
    const cases = [
      caseWith({ id: 'undated', openedAt: 'last Tuesday', segment: 'enterprise' }),
      caseWith({ id: 'none', openedAt: null, segment: 'enterprise' }),
      opened('free', '14:00', { segment: 'free' }),
    ];

    expect(ranked(NORMAL, cases)).toEqual(['free', 'none', 'undated']);
  });

  test('in hard choices after those of its segment, before the next segment', () => {
    const cases = [
      opened('free', '08:00', { segment: 'free' }),
      caseWith({ id: 'undated', openedAt: '', segment: 'enterprise' }),
      opened('enterprise', '14:00'),
    ];

    expect(ranked(HARD, cases)).toEqual(['enterprise', 'undated', 'free']);
  });
});

describe('[QUEUE-PIN] a pin comes first, the newest of several before the others', () => {
  test('before every class', () => {
    const cases = [
      opened('p0', '08:00', { priority: 'p0' }),
      opened('older pin', '08:00', { pin: pin('2026-12-29T09:00:00Z') }),
      opened('newer pin', '12:00', { priority: 'p3', pin: pin('2026-12-29T10:00:00Z') }),
    ];

    expect(ranked(NORMAL, cases)).toEqual(['newer pin', 'older pin', 'p0']);
  });

  test('pins of the same moment fall back on the rest of the key', () => {
    const cases = [
      opened('p2', '08:00', { pin: pin('2026-12-29T09:00:00Z') }),
      opened('p1', '12:00', { priority: 'p1', pin: pin('2026-12-29T09:00:00Z') }),
    ];

    expect(ranked(NORMAL, cases)).toEqual(['p1', 'p2']);
  });

  test('a pin makes no candidate of a case that is paused, with the CE, or not ours', () => {
    const pinned = { pin: pin('2026-12-29T09:00:00Z') };
    const cases = [
      opened('paused', '08:00', { segment: 'internal', region: 'emea', ...pinned }),
      opened('with CE', '08:00', { segment: 'pre-sales', ...pinned }),
      opened('pending', '08:00', { status: 'pending', ...pinned }),
      opened('next', '08:00'),
    ];

    expect(ranked({ emea: 4, americas: 4 }, cases)).toEqual(['next']);
  });
});

describe('[QUEUE-EDITION] a class that an edition does not know is ranked as the one it stands for', () => {
  test('a p0 is a p1 in the edition of 2021', () => {
    const cases = [opened('p0', '09:00', { priority: 'p0' }), opened('p1', '08:00', { priority: 'p1' })];

    expect(ranked(NORMAL, cases, { edition: '2021' })).toEqual(['p1', 'p0']);
    expect(ranked(NORMAL, cases, { edition: 'fy24' })).toEqual(['p0', 'p1']);
  });
});

describe('[QUEUE-HARD-CHOICES] the segment counts from level 2 in force of any region, or as set by hand', () => {
  const hard = (board: Board): [boolean, string] => {
    const queue = queueOf(board);
    return [queue.hardChoices, queue.hardChoicesBecause];
  };

  test.each([
    [{ emea: 1, americas: 1 }, false, 'Normal order: no region is at level 2 or higher'],
    [{ emea: 4, americas: 1 }, true, 'Hard choices: EMEA is at level 4'],
    [{ emea: 2, americas: 3 }, true, 'Hard choices: EMEA is at level 2, Americas is at level 3'],
  ])('automatic at %o', (levels, on, because) => {
    expect(hard(boardAtLevels(levels))).toEqual([on, because]);
  });

  test('by hand, whatever the levels', () => {
    expect(hard(boardAtLevels({ emea: 4, americas: 4 }, { ordering: 'normal' }))).toEqual([
      false,
      'Normal order, switched on by hand',
    ]);
    expect(hard(boardAtLevels(NORMAL, { ordering: 'hard-choices' }))).toEqual([
      true,
      'Hard choices, switched on by hand',
    ]);
  });

  test('never while the levels are not in play', () => {
    const short = { emea: { entry: 'numbers', working: 1, openCases: 20 } } as const;

    expect(hard(boardOf({ regions: short }))).toEqual([false, 'Normal order: the levels are not in play']);
  });
});

describe('[QUEUE-PAUSED] internal work waits while its region is at level 3 or higher', () => {
  const internal = (id: string, region: string | null, fields: Partial<Case> = {}): Case =>
    opened(id, '08:00', { segment: 'internal', region, ...fields });
  const cases = [
    internal('emea task', 'emea'),
    internal('emea p3', 'emea', { segment: 'enterprise', priority: 'p3' }),
    internal('americas task', 'americas'),
    internal('task of nobody', null),
    internal('task of elsewhere', 'elsewhere'),
    opened('customer', '09:00', { region: 'emea' }),
  ];
  const paused = (levels: Record<string, number>): [string, string][] => {
    const queue = queueOf(boardAtLevels(levels, { cases }));
    return queue.paused.map(({ index, reason }) => [queue.cases[index]?.id ?? '?', reason]);
  };

  test('of that region only, by class p3 and by segment', () => {
    const reason = 'Internal work waits while EMEA is at level 3.';

    expect(paused({ emea: 3, americas: 2 })).toEqual([
      ['emea task', reason],
      ['emea p3', reason],
    ]);
  });

  test('of no region or an unknown one when every region is there', () => {
    const of = new Map(paused({ emea: 3, americas: 5 }));
    const nowhere = 'Internal work of no region waits while every region is at level 3 or higher.';

    expect([...of.keys()].toSorted()).toEqual(
      ['americas task', 'emea p3', 'emea task', 'task of elsewhere', 'task of nobody'].toSorted(),
    );
    expect(of.get('americas task')).toBe('Internal work waits while Americas is at level 5.');
    expect([of.get('task of nobody'), of.get('task of elsewhere')]).toEqual([nowhere, nowhere]);
  });

  test('and is back when the level falls', () => {
    expect(paused({ emea: 2, americas: 2 })).toEqual([]);
    expect(ranked({ emea: 2, americas: 2 }, cases)).toHaveLength(cases.length);
  });
});
