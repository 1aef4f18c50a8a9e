import { expect, test } from 'vitest';
import { dayEdits } from '../../../src/core/plan/day-edits.ts';
import { whatIfDay } from '../../../src/core/plan/what-if-day.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { checkInOf } from '../../support/builders/told-of.ts';
import { planBoard } from './plan-board.ts';

const SINCE = '2026-12-20T08:30:00Z';
const DAY = '2026-12-24';
const LEAVE = { amara: [['2026-12-21', '2026-12-31']] } as const;
const BOARD = planBoard(LEAVE, { inPlay: { since: SINCE } });

function tried(board = BOARD, edits = dayEdits(board, DAY, [{ kind: 'back', person: 'amara' }])) {
  const result = whatIfDay(HANDBOOK_POLICY, board, { day: DAY, region: 'emea' }, edits);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

test('[PLAN-WHAT-IF-DAY] somebody brought back lowers the level of the day, and what it obliges ends', () => {
  const { before, after } = tried();

  expect([before.regions[0]?.level, after.regions[0]?.level]).toEqual([4, 1]);
  expect(before.regions[0]?.contingencies.length).toBeGreaterThan(0);
  expect(after.regions[0]?.contingencies).toEqual([]);
  expect([before.promises.length, after.promises.length]).toEqual([1, 0]);
  expect(after.regions[0]?.split?.capacity).toEqual({ customer: 16.8, internal: 4.2 });
});

test('[PLAN-WHAT-IF-DAY] a level set by hand and check-ins of today say nothing of the day', () => {
  const override = { level: 8, reason: 'now', by: 'Lee', at: SINCE, until: '2026-12-30T16:00:00Z' };
  const board = planBoard(LEAVE, {
    inPlay: { since: SINCE },
    regions: { emea: { override } },
    checkIns: [checkInOf('c1', { region: 'emea', level: 7, at: '2026-12-23T10:00:00Z' })],
  });

  expect(tried(board).before.regions[0]).toMatchObject({ level: 4, state: { announced: null, override: null } });
});

test('[PLAN-WHAT-IF-DAY] [PLAN-WHAT-IF-REFUSED] an edit that does not fit is named with the reason', () => {
  const edit = { kind: 'setOpenCases', person: 'nobody', value: 1 } as const;

  expect(whatIfDay(HANDBOOK_POLICY, BOARD, { day: DAY, region: 'emea' }, [edit])).toMatchObject({ ok: false, edit: 0 });
});

test('[PLAN-WHAT-IF-DAY-EDITS] absences of the day alone are cut and added, cases are that day’s', () => {
  const edits = dayEdits(BOARD, DAY, [
    { kind: 'back', person: 'amara' },
    { kind: 'away', person: 'bruno' },
    { kind: 'cases', region: 'emea', cases: 30 },
  ]);

  expect(edits).toEqual([
    {
      kind: 'editPerson',
      person: 'amara',
      changes: {
        away: [
          { from: '2026-12-21', to: '2026-12-23', note: '' },
          { from: '2026-12-25', to: '2026-12-31', note: '' },
        ],
      },
    },
    { kind: 'editPerson', person: 'bruno', changes: { away: [{ from: DAY, to: DAY, note: '' }] } },
    { kind: 'setExpectedCases', region: 'emea', day: DAY, cases: 30 },
  ]);
});

test('[PLAN-WHAT-IF-DAY-EDITS] what is so already, and who left the board, is left out', () => {
  const board = { ...BOARD, expectedCases: { regions: {}, days: { [DAY]: { emea: 30 } } } };

  expect(
    dayEdits(board, DAY, [
      { kind: 'away', person: 'amara' },
      { kind: 'back', person: 'bruno' },
      { kind: 'back', person: 'zoe' },
      { kind: 'cases', region: 'emea', cases: 30 },
    ]),
  ).toEqual([]);
});
