import { describe, expect, test } from 'vitest';
import { listAreas, listCountries, listStates, publicHolidaysOf } from '../../../src/data/holidays/holiday-library.ts';

const of = (country: string, state = '', year = 2026) =>
  publicHolidaysOf({ country, state, area: '' }, [year]).map(({ day, name }) => `${day} ${name}`);

describe('[HOLIDAY-DAYS] public holidays are the dates as the country writes them', () => {
  // As the governments publish them.
  test('of the United States', () => {
    const days = of('US').map((text) => text.slice(0, 10));

    expect(days).toEqual(
      expect.arrayContaining(['2026-01-01', '2026-01-19', '2026-07-03', '2026-09-07', '2026-11-26', '2026-12-25']),
    );
  });

  test('of a part of Germany', () => {
    const bavaria = of('DE', 'BY').map((text) => text.slice(0, 10));
    const berlin = of('DE', 'BE').map((text) => text.slice(0, 10));

    expect(bavaria).toContain('2026-01-06');
    expect(berlin).not.toContain('2026-01-06');
    expect(berlin).toContain('2026-03-08');
    expect(bavaria.filter((day) => day > '2026-12')).toEqual(['2026-12-25', '2026-12-26']);
  });

  test('of the United Kingdom, with the day that stands in for one on a Saturday', () => {
    expect(of('GB').filter((text) => text > '2026-12')).toEqual([
      '2026-12-25 Christmas Day',
      '2026-12-26 Boxing Day',
      '2026-12-28 Boxing Day (substitute day)',
    ]);
  });

  test('holidays that begin at sunset are the day they are known by', () => {
    expect(of('IL').map((text) => text.slice(0, 10))).toContain('2026-09-21');
  });

  test('holidays of several days are each of them, and half days are left out', () => {
    const eid = of('AE').filter((text) => text.includes('Eid al-Fitr') || text.includes('End of Ramadan'));
    const china = of('CN').map((text) => text.slice(0, 10));

    expect(eid.map((text) => text.slice(0, 10))).toEqual(['2026-03-20', '2026-03-21', '2026-03-22']);
    expect(china).not.toContain('2026-03-08');
  });

  test('years are joined, each day of a holiday once', () => {
    const found = publicHolidaysOf({ country: 'SZ', state: '', area: '' }, [2026, 2027]);

    const days = found.map(({ day }) => day);
    expect(new Set(found.map(({ day, name }) => `${day} ${name}`)).size).toBe(found.length);
    expect(days).toEqual(days.toSorted());
    expect(found.filter(({ day }) => day >= '2026-12-31' && day <= '2027-01-02').map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Incwala Festival', "New Year's Day"]),
    );
  });
});

test('[HOLIDAY-PLACES] places are listed by name', () => {
  expect(listCountries().find(({ label }) => label === 'Germany')?.value).toBe('DE');
  expect(listStates('DE').map(({ label }) => label)).toContain('Bayern');
  expect(listAreas('DE', 'BY').length).toBeGreaterThan(0);
  expect([listStates('NOWHERE'), listAreas('DE', ''), listAreas('NOWHERE', 'X')]).toEqual([[], [], []]);
});
