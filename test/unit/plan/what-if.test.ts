import { describe, expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import type { EditAction } from '../../../src/core/board/edit.ts';
import { whatIf } from '../../../src/core/plan/what-if.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { applied } from '../../support/builders/edit-of.ts';
import { planBoard } from './plan-board.ts';

const NOW = Date.parse('2026-12-29T14:42:00Z');
const SINCE = '2026-12-29T08:30:00Z';
const OUT: EditAction = { kind: 'setAvailability', person: 'amara', availability: 'out' };
const inPlay = planBoard({}, { inPlay: { since: SINCE } });

function sides(board: Board, edits: readonly EditAction[]) {
  const tried = whatIf(HANDBOOK_POLICY, board, edits, NOW);
  if (!tried.ok) throw new Error(tried.reason);
  return tried;
}

describe('[PLAN-WHAT-IF] edits are tried beside the board', () => {
  test('with what they change of levels, contingencies, promises and split', () => {
    const { before, after } = sides(inPlay, [OUT]);

    expect([before.regions[0]?.state.live, after.regions[0]?.state.live]).toEqual([1, 4]);
    expect([before.regions[0]?.level, after.regions[0]?.level]).toEqual([1, 4]);
    expect(before.regions[0]?.contingencies).toEqual([]);
    expect(new Set(after.regions[0]?.contingencies.map(({ level }) => level))).toEqual(new Set([2, 3, 4]));
    expect(before.promises).toEqual([]);
    expect(after.promises.map(({ audience, withinHours }) => [audience, withinHours])).toEqual([['community', 24]]);
    expect(before.regions[0]?.split?.inForce).toEqual({ customer: 80, internal: 20 });
    expect(after.regions[0]?.split?.inForce).toEqual({ customer: 100, internal: 0 });
    expect(after.regions[1]?.level).toBe(1);
  });

  test('one after the other', () => {
    const edits: EditAction[] = [OUT, { kind: 'setAvailability', person: 'amara', availability: 'working' }];

    expect(sides(inPlay, edits).after.regions[0]?.level).toBe(1);
  });

  test('also where the board has edits of such ids', () => {
    const board = applied(inPlay, { kind: 'setNoOwner', region: 'emea', value: 0 }, { id: 'what-if-0' });

    expect(sides(board, [OUT]).after.regions[0]?.level).toBe(4);
  });
});

describe('[PLAN-WHAT-IF-ANNOUNCED] what the levels would oblige once announced', () => {
  test('stands whatever was announced before', () => {
    const checkIns = [{ id: 'c1', region: 'emea', at: '2026-12-29T10:00:00Z', by: 'Dana', level: 1 }];

    const { after } = sides(planBoard({}, { inPlay: { since: SINCE }, checkIns }), [OUT]);

    expect(after.regions[0]?.state.inForce).toBe(1);
    expect(after.regions[0]?.level).toBe(4);
    expect(after.promises).toHaveLength(1);
  });

  test('is leadership’s override while it lasts', () => {
    const override = { level: 2, reason: 'said so', by: 'Lee', at: SINCE, until: '2026-12-29T16:00:00Z' };

    const { after } = sides(planBoard({}, { inPlay: { since: SINCE }, regions: { emea: { override } } }), [OUT]);

    expect(after.regions[0]?.level).toBe(2);
  });

  test('is nothing out of play', () => {
    const { after } = sides(planBoard(), [OUT]);

    expect(after.regions[0]).toMatchObject({ level: null, contingencies: [], split: { inForce: { customer: 80 } } });
    expect(after.regions[0]?.state.live).toBe(4);
    expect(after.promises).toEqual([]);
  });
});

test('[PLAN-WHAT-IF-REFUSED] an edit that does not fit is named with the reason', () => {
  const edits: EditAction[] = [OUT, { kind: 'setOpenCases', person: 'nobody', value: 1 }];

  expect(whatIf(HANDBOOK_POLICY, inPlay, edits, NOW)).toEqual({
    ok: false,
    edit: 1,
    reason: '“nobody” is no longer among the people of this board',
  });
});
