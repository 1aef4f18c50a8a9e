import { describe, expect, test } from 'vitest';
import { absenceCalendar } from '../../../src/core/plan/absence-calendar.ts';
import { csvText } from '../../../src/core/text/csv-text.ts';
import { planDays } from '../../../src/core/plan/plan-days.ts';
import { planRows } from '../../../src/core/plan/plan-rows.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { planBoard, requestOf } from './plan-board.ts';

const NOW = Date.parse('2026-12-01T08:05:09.999Z');
const DAY = '2026-12-24';

describe('[PLAN-CSV] a plan as CSV', () => {
  test('has a row per day and region below its head', () => {
    const rows = planRows(
      planDays(HANDBOOK_POLICY, planBoard({ amara: [[DAY, DAY]], bruno: [[DAY, DAY]] }), requestOf()),
    );

    expect(rows).toHaveLength(1 + 7 * 2);
    expect(rows[7]?.slice(0, 6)).toEqual([DAY, 'emea', 'EMEA', '2026-12-24T09:00Z', '2026-12-24T16:00Z', '6']);
    expect(rows[7]?.slice(6)).toEqual(['staffing and load', '1', '15', '15', 'no', 'no', 'amara; bruno']);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  });

  test('leaves empty what is not known', () => {
    const rows = planRows(planDays(HANDBOOK_POLICY, boardOf(), requestOf()));

    expect(rows[1]?.slice(5)).toEqual(['', '', '', '', '', 'no', 'no', '']);
  });

  test.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['@SUM(A1,A2)', '"\'@SUM(A1,A2)"'],
    ['2026-12-24', '2026-12-24'],
  ])('writes %j safely', (field, written) => {
    expect(csvText([[field, 'x']])).toBe(`${written},x\r\n`);
  });
});

describe('[PLAN-ICS] absences as a calendar', () => {
  const calendarOf = (away: readonly { from: string; to: string; note?: string }[], name = 'Amara') =>
    absenceCalendar(boardOf({ people: [personOf('amara', { name, away: [...away] })] }), NOW);

  test('end on the last day that a date can name, where they have no other end', () => {
    expect(calendarOf([{ from: '2026-12-24', to: '9999-12-31' }])).toContain('DTEND;VALUE=DATE:99991231\r\n');
  });

  test('are all-day events that end on the day after', () => {
    expect(calendarOf([{ from: '2026-12-24', to: '2026-12-31', note: 'leave' }])).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Evenkeel//Planner//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:amara-20261224-20261231@evenkeel',
        'DTSTAMP:20261201T080509Z',
        'DTSTART;VALUE=DATE:20261224',
        'DTEND;VALUE=DATE:20270101',
        'SUMMARY:Amara out',
        'DESCRIPTION:leave',
        'TRANSP:OPAQUE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test('of the same days are one, and those of no day none', () => {
    const text = calendarOf([
      { from: DAY, to: DAY },
      { from: DAY, to: DAY, note: 'again' },
      { from: DAY, to: '2026-12-23' },
    ]);

    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  test('keep their text text', () => {
    const text = calendarOf([{ from: DAY, to: DAY, note: 'home; then\r\nBEGIN:VALARM\u0007' }], 'A, \\ B');

    expect(text).toContain('\r\nSUMMARY:A\\, \\\\ B out\r\n');
    expect(text).toContain('\r\nDESCRIPTION:home\\; then\\nBEGIN:VALARM\r\n');
  });

  test('fold long lines between characters', () => {
    const lines = calendarOf([{ from: DAY, to: DAY, note: '🎄'.repeat(20) }]).split('\r\n');

    const at = lines.findIndex((line) => line.startsWith('DESCRIPTION'));
    expect([lines[at], lines[at + 1]]).toEqual([`DESCRIPTION:${'🎄'.repeat(15)}`, ` ${'🎄'.repeat(5)}`]);
  });
});
