import { describe, expect, test } from 'vitest';
import { checkInRecords } from '../../../src/core/history/check-in-records.ts';
import { csvOf } from '../../../src/core/text/csv-of.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { HISTORY_ROWS } from '../../../src/core/history/history-rows.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { announcementOf, checkInOf } from '../../support/builders/told-of.ts';

const board = boardOf({
  checkIns: [checkInOf('c1', { working: 2, openCases: 17, explanation: ['2 SEs are working.'] }), checkInOf('c2')],
  announcements: [
    announcementOf('a1', { checkIn: 'c1' }),
    announcementOf('a2', { checkIn: 'c1', state: 'skipped', reason: 'told in person' }),
    announcementOf('a3', { checkIn: 'c2', state: 'drafted' }),
    announcementOf('a4', { checkIn: 'c1', state: 'retracted', corrects: 'a1', reason: 'never posted' }),
  ],
});
const records = checkInRecords(board, []);

test('[HISTORY-CHECK-INS] check-ins stand newest first, each with its messages as their last word left them', () => {
  expect(
    records.map(({ checkIn, told, drafted }) => [
      checkIn.id,
      told.map(({ state }) => state),
      drafted.map(({ id }) => id),
    ]),
  ).toEqual([
    ['c2', [], ['a3']],
    ['c1', ['retracted', 'skipped'], []],
  ]);
});

describe('[HISTORY-EXPORT] what is shown can be taken along as rows', () => {
  test('of check-ins, with null for what is not known', () => {
    expect(HISTORY_ROWS.checkIns(records)).toMatchObject([
      { id: 'c2', working: null, why: '', posted: 0 },
      {
        id: 'c1',
        at: '2026-12-29T10:03:00Z',
        working: 2,
        openCases: 17,
        why: '2 SEs are working.',
        posted: 0,
        skipped: 1,
      },
    ]);
  });

  test('of levels, those in force before the announced ones, an unknown one empty', () => {
    const [from, to] = [Date.parse('2026-12-29T10:03:00Z'), Date.parse('2026-12-29T16:00:00Z')];
    const emea = HANDBOOK_POLICY.regions[0];
    if (emea === undefined) throw new Error('no region');
    const inForce = [{ from, to, level: null, by: 'missed' as const }];
    const announced = [{ from, to, level: 4, by: 'announced' as const }];

    const rows = HISTORY_ROWS.levels([{ region: emea, periods: [], inForce, announced, numbers: [] }]);

    const span = { region: 'emea', from: '2026-12-29T10:03:00.000Z', to: '2026-12-29T16:00:00.000Z' };
    expect(rows).toEqual([
      { ...span, what: 'in force', level: null, by: 'missed' },
      { ...span, what: 'announced', level: 4, by: 'announced' },
    ]);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\uFF1D1+1'])('as CSV, where %j is text', (text) => {
    expect(csvOf([{ name: text }])).toMatch(/^name\r\n"?'/);
  });

  test('as CSV, with quotes where they are needed and nothing that a spreadsheet takes for a formula', () => {
    const rows = [
      { level: 4, name: 'a, "b"', note: null },
      { level: -1, name: '=1+1', note: 'x\ny' },
    ];

    expect(csvOf(rows)).toBe('level,name,note\r\n4,"a, ""b""",\r\n-1,\'=1+1,"x\ny"\r\n');
    expect(csvOf([])).toBe('');
  });

  test('of changes, steps and hours, times as UTC instants', () => {
    const at = Date.parse('2026-12-29T10:03:00Z');
    const change = {
      id: 'e1',
      at,
      by: 'Lee',
      kind: 'setTeam',
      sentence: 'Team named S',
      people: ['a', 'b'],
      regions: [],
      undoes: null,
      isWhole: true,
    };

    expect(HISTORY_ROWS.changes([change])).toMatchObject([
      { at: '2026-12-29T10:03:00.000Z', people: 'a b', regions: '' },
    ]);
    expect(
      HISTORY_ROWS.hours([{ day: '2026-12-28', region: 'emea', customerHours: 5, internalHours: 1, by: 'Zoë' }]),
    ).toEqual([{ day: '2026-12-28', region: 'emea', by: 'Zoë', customerHours: 5, internalHours: 1 }]);
    expect(HISTORY_ROWS.owed([{ at, putOff: 2.3800000000000003, paidBack: 1.4, owed: 0.9800000000000003 }])).toEqual([
      { at: '2026-12-29T10:03:00.000Z', putOff: 2.38, paidBack: 1.4, owed: 0.98 },
    ]);
  });
});
