import { describe, expect, test } from 'vitest';
import type { Absence } from '../../../src/core/plan/absences-on.ts';
import { addAbsence } from '../../../src/core/plan/add-absence.ts';
import { coversDays } from '../../../src/core/plan/covers-days.ts';
import { cutAbsences } from '../../../src/core/plan/cut-absences.ts';
import { joinAbsences } from '../../../src/core/plan/join-absences.ts';
import { noteAbsences } from '../../../src/core/plan/note-absences.ts';

const away = (from: string, to: string, note = ''): Absence => ({ from, to, note });

describe('[PLAN-MARK] marking days away', () => {
  test('joins what they touch on both sides', () => {
    const before = [away('2026-12-28', '2026-12-31'), away('2026-12-21', '2026-12-24')];

    expect(addAbsence(before, away('2026-12-25', '2026-12-27'))).toEqual([away('2026-12-21', '2026-12-31')]);
  });

  test('goes over the end of a year', () => {
    expect(addAbsence([away('2026-12-31', '2026-12-31')], away('2027-01-01', '2027-01-01'))).toEqual([
      away('2026-12-31', '2027-01-01'),
    ]);
  });

  test('leaves one day between as it is', () => {
    const before = [away('2026-12-21', '2026-12-22')];

    expect(addAbsence(before, away('2026-12-24', '2026-12-24'))).toEqual([
      away('2026-12-21', '2026-12-22'),
      away('2026-12-24', '2026-12-24'),
    ]);
  });

  test('keeps the note of days that are away already', () => {
    const before = [away('2026-12-24', '2026-12-25', 'leave')];

    expect(addAbsence(before, away('2026-12-23', '2026-12-26', 'sick'))).toEqual([
      away('2026-12-23', '2026-12-23', 'sick'),
      away('2026-12-24', '2026-12-25', 'leave'),
      away('2026-12-26', '2026-12-26', 'sick'),
    ]);
  });

  test.each([
    ['all of them away already', away('2026-12-24', '2026-12-25', 'other')],
    ['the last before the first', away('2026-12-30', '2026-12-29')],
  ])('changes nothing with %s', (_, added) => {
    const before = [away('2026-12-24', '2026-12-26', 'leave')];

    expect(addAbsence(before, added)).toBe(before);
  });
});

test('[PLAN-MARK] days are covered when every one of them is away', () => {
  const before = [away('2026-12-24', '2026-12-24', 'leave'), away('2026-12-25', '2026-12-26')];

  expect(coversDays(before, '2026-12-24', '2026-12-26')).toBe(true);
  expect(coversDays(before, '2026-12-24', '2026-12-27')).toBe(false);
  expect(coversDays(before, '2026-12-25', '2026-12-24')).toBe(false);
});

describe('[PLAN-CUT] cutting days in a row', () => {
  test('leaves what lies before and after, with its note', () => {
    expect(cutAbsences([away('2026-12-21', '2026-12-31', 'leave')], '2026-12-24', '2026-12-26')).toEqual([
      away('2026-12-21', '2026-12-23', 'leave'),
      away('2026-12-27', '2026-12-31', 'leave'),
    ]);
  });

  test('takes out what lies inside', () => {
    expect(cutAbsences([away('2026-12-24', '2026-12-26')], '2026-12-24', '2026-12-26')).toEqual([]);
  });

  test('changes nothing with the last day before the first', () => {
    expect(cutAbsences([away('2026-12-24', '2026-12-26')], '2026-12-26', '2026-12-24')).toEqual([
      away('2026-12-24', '2026-12-26'),
    ]);
  });
});

describe('[PLAN-NOTED] a note on some days', () => {
  test('goes to those that are away', () => {
    expect(noteAbsences([away('2026-12-24', '2026-12-26')], '2026-12-25', '2026-12-31', 'leave')).toEqual([
      away('2026-12-24', '2026-12-24'),
      away('2026-12-25', '2026-12-26', 'leave'),
    ]);
  });

  test('is joined with the same note beside it', () => {
    const before = [away('2026-12-23', '2026-12-23', 'leave'), away('2026-12-24', '2026-12-26')];

    expect(noteAbsences(before, '2026-12-24', '2026-12-26', 'leave')).toEqual([
      away('2026-12-23', '2026-12-26', 'leave'),
    ]);
  });
});

test('[PLAN-UNKNOWN-KEPT] what ends before it begins, or carries more, is not joined', () => {
  const odd = [
    away('2026-12-30', '2026-12-20'),
    { ...away('2026-12-24', '2026-12-24'), source: 'calendar' },
    away('2026-12-25', '2026-12-25'),
  ];

  expect(joinAbsences(odd)).toHaveLength(3);
});
