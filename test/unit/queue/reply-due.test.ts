import { describe, expect, test } from 'vitest';
import type { Case } from '../../../src/core/board/case.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import type { PromiseInForce } from '../../../src/core/level/region-state.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import type { EditionId, Priority, Segment } from '../../../src/core/policy/primitives.ts';
import { replyDue } from '../../../src/core/queue/reply-due.ts';
import { boardAtLevels, NOW } from '../../support/builders/board-at-levels.ts';
import { caseWith } from '../../support/builders/case-with.ts';

// Wednesday, in the middle of the week's business hours.
const OPENED = '2026-12-23T10:00:00Z';
const NEVER = '2000-01-01T00:00:00Z';

interface Given {
  readonly edition?: EditionId;
  readonly holidays?: string[];
  readonly promises?: readonly PromiseInForce[];
  readonly now?: string;
}

const due = (fields: Partial<Case>, { edition = 'fy24', holidays = [], promises = [], now = NEVER }: Given = {}) =>
  replyDue(
    HANDBOOK_POLICY,
    { edition, holidays },
    caseWith({ id: '1', openedAt: OPENED, openedByCE: true, ...fields }),
    promises,
    Date.parse(now),
  );
const dueAt = (fields: Partial<Case>, given?: Given): string | null => {
  const at = due(fields, given).dueAt;
  return at === null ? null : new Date(at).toISOString().slice(0, 16);
};
const promisesAt = (levels: Record<string, number>): readonly PromiseInForce[] =>
  assessBoard(HANDBOOK_POLICY, boardAtLevels(levels), NOW).promises;

describe('[DUE-CONTRACT] the contract’s target runs from the opening until the first reply', () => {
  test.each<[EditionId, Segment, Priority, string | null]>([
    ['fy24', 'enterprise', 'p0', '2026-12-23T12:00'],
    ['fy24', 'enterprise', 'p1', '2026-12-23T14:00'],
    ['fy24', 'enterprise', 'p2', '2026-12-23T18:00'],
    ['fy24', 'enterprise', 'p3', '2026-12-25T10:00'],
    ['fy24', 'team', 'p0', '2026-12-24T10:00'],
    ['fy24', 'team', 'p1', '2026-12-24T10:00'],
    ['fy24', 'team', 'p2', '2026-12-25T10:00'],
    ['fy24', 'team', 'p3', '2026-12-28T07:00'],
    ['fy24', 'pre-sales', 'p0', '2026-12-23T12:00'],
    ['fy24', 'pre-sales', 'p1', null],
    ['fy24', 'free', 'p0', null],
    ['fy24', 'open-source', 'p1', null],
    ['fy24', 'internal', 'p3', null],
    ['exceptions', 'enterprise', 'p2', '2026-12-23T18:00'],
    ['2021', 'free', 'p2', '2026-12-24T10:00'],
    ['2021', 'pre-sales', 'p0', '2026-12-24T10:00'],
    ['2021', 'internal', 'p3', null],
  ])('%s, %s, %s: %s', (edition, segment, priority, at) => {
    expect(dueAt({ segment, priority }, { edition })).toBe(at);
  });

  test('the 24 hours of 2021 run through weekends and holidays, business hours do not', () => {
    const saturday = { openedAt: '2026-12-26T10:00:00Z', segment: 'enterprise', priority: 'p1' } as const;

    expect(dueAt(saturday, { edition: '2021', holidays: ['2026-12-26'] })).toBe('2026-12-27T10:00');
    expect(dueAt(saturday, { holidays: ['2026-12-28'] })).toBe('2026-12-29T02:00');
  });
});

describe('[DUE-LEVEL] a level in force adds a promise to an audience of its region', () => {
  test('the community has 24 hours by the clock, from level 4 on', () => {
    const post = { segment: 'free', priority: 'p2', region: 'emea' } as const;

    expect(dueAt(post, { promises: promisesAt({ emea: 4, americas: 1 }) })).toBe('2026-12-24T10:00');
    expect(dueAt(post, { promises: promisesAt({ emea: 3, americas: 3 }) })).toBeNull();
  });

  test.each([
    ['enterprise', 5, '2026-12-23T14:00'],
    ['team', 8, '2026-12-23T14:00'],
    ['pre-sales', 6, '2026-12-23T12:00'],
  ] as const)('%s at level %d', (segment, level, at) => {
    const promises = promisesAt({ emea: level, americas: 1 });

    expect(dueAt({ segment, priority: 'p2', region: 'emea' }, { promises })).toBe(at);
  });

  test('a case of another region is promised nothing; one of no region whatever any promises', () => {
    const promises = promisesAt({ emea: 4, americas: 1 });

    expect(dueAt({ segment: 'free', region: 'americas' }, { promises })).toBeNull();
    expect(dueAt({ segment: 'free', region: null }, { promises })).toBe('2026-12-24T10:00');
    expect(dueAt({ segment: 'free', region: 'elsewhere' }, { promises })).toBe('2026-12-24T10:00');
  });
});

describe('[DUE-EARLIER] of contract and level the earlier one counts, and says which', () => {
  const promises = promisesAt({ emea: 6, americas: 1 });

  test.each([
    ['p0', 'contract', '2026-12-23T12:00'],
    ['p2', 'level', '2026-12-23T14:00'],
    ['p1', 'contract', '2026-12-23T14:00'],
  ] as const)('enterprise %s: by %s', (priority, from, at) => {
    const fields = { segment: 'enterprise', priority, region: 'emea' } as const;

    expect(due(fields, { promises }).from).toBe(from);
    expect(dueAt(fields, { promises })).toBe(at);
  });
});

describe('[DUE-STATE] a reply is due, late, out, or not promised', () => {
  const p0 = { segment: 'enterprise', priority: 'p0' } as const;

  test.each([
    ['2026-12-23T11:59:59Z', 'due'],
    ['2026-12-23T12:00:00Z', 'due'],
    ['2026-12-23T12:00:01Z', 'late'],
  ])('at %s: %s', (now, state) => {
    expect(due(p0, { now }).state).toBe(state);
  });

  test('it is out once it was noted, also when nobody can read the time', () => {
    const replied = { state: 'replied', dueAt: null, from: null };

    expect(due({ ...p0, firstReplyAt: '2026-12-23T10:30:00Z' })).toEqual({
      ...replied,
      repliedAt: Date.parse('2026-12-23T10:30:00Z'),
    });
    expect(due({ ...p0, firstReplyAt: 'this morning' })).toEqual({ ...replied, repliedAt: null });
    expect(due({ ...p0, firstReplyAt: ' ' }).state).toBe('due');
  });

  test.each<Partial<Case>>([
    { openedAt: null },
    { openedAt: 'last Tuesday' },
    { status: 'pending' },
    { status: 'solved' },
  ])('nothing is due for %o', (fields) => {
    expect(due({ ...p0, ...fields })).toEqual({ state: 'none', dueAt: null, repliedAt: null, from: null });
  });
});
