import { describe, expect, test } from 'vitest';
import { createPersonFinder } from '../../../src/state/calendar/find-person.ts';

const finder = createPersonFinder([
  { id: 'amara', name: 'Amara Okafor' },
  { id: 'ben', name: 'Ben Ångström' },
  { id: 'chioma', name: 'Chioma Okafor' },
  { id: 'yamada', name: '山田 太郎' },
]);
const ofFile = (source: string, name = '', owners: readonly string[] = []) =>
  finder.ofFile({
    source,
    name,
    events: owners.map((owner, at) => ({
      id: String(at),
      title: 'Leave',
      line: 1,
      takes: 'busy' as const,
      names: [owner],
      days: [],
      times: [],
      remarks: [],
    })),
  });

describe('[CAL-WHOSE] whose a calendar and an event is', () => {
  test.each([
    ['Amara Okafor.ics', '', 'amara'],
    ['okafor_amara-2026.ics', '', 'amara'],
    ['basic.ics', 'amara.okafor@example.com', 'amara'],
    ['BEN ANGSTROM.ICS', '', 'ben'],
    ['calendar.ics', 'Ben', 'ben'],
    ['Okafor.ics', '', null],
    ['calendar.ics', 'Kalender', null],
    ['Amara Okafor.ics', 'Ben Ångström', null],
    ['山田太郎.ics', '', 'yamada'],
  ])('a file called %s that calls itself “%s”: %s', (source, name, person) => {
    expect(ofFile(source, name)).toBe(person);
  });

  test('a file is its organiser’s where all of its events have one', () => {
    expect(ofFile('a.ics', '', ['ben@example.com', 'ben@example.com'])).toBe('ben');
    expect(ofFile('a.ics', '', ['ben@example.com', 'amara.okafor@example.com'])).toBeNull();
  });

  test.each([
    ['Amara out', 'amara'],
    ['Urlaub: Ben', 'ben'],
    ['OOO – Ångström (Ben)', 'ben'],
    ['Chioma Okafor vacation', 'chioma'],
    ['Okafor PTO', null],
    ['Amara and Ben out', null],
    ['Office closed', null],
    ['Benefits meeting', null],
  ])('an event called “%s”: %s', (title, person) => {
    expect(finder.ofEvent({ title, names: [] })).toBe(person);
  });

  test('an event whose title says nobody is one of its people’s, where that is one', () => {
    expect(finder.ofEvent({ title: 'PTO', names: ['Okafor, Chioma', 'chioma@example.com'] })).toBe('chioma');
    expect(finder.ofEvent({ title: 'PTO', names: ['Chioma Okafor', 'Ben Ångström'] })).toBeNull();
  });
});
