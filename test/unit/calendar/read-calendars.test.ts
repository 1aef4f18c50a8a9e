import { expect, test } from 'vitest';
import { readCalendars } from '../../../src/data/calendar/read-calendars.ts';
import { fixtureCalendar } from '../../support/fixture-calendars.ts';

const RANGE = { from: '2026-12-01', to: '2027-01-31' };
const blobOf = (name: string): Blob => new Blob([fixtureCalendar(name).slice().buffer]);

test('several calendars are read one after the other, with progress to the end', async () => {
  const told: number[] = [];

  const files = await readCalendars({
    sources: [
      { name: 'Amara Okafor.ics', blob: blobOf('Amara Okafor.ics') },
      { name: 'Pasted', text: 'Dear team' },
    ],
    range: RANGE,
    onProgress: (part) => told.push(part),
    signal: new AbortController().signal,
  });

  expect(files.map(({ source, events }) => [source, events.length])).toEqual([
    ['Amara Okafor.ics', 4],
    ['Pasted', 0],
  ]);
  expect(told).toEqual(told.toSorted((one, other) => one - other));
});

test('once cancelled nothing comes', async () => {
  const cancel = new AbortController();
  cancel.abort();

  const asked = readCalendars({
    sources: [{ name: 'Pasted', text: '' }],
    range: RANGE,
    onProgress: () => {},
    signal: cancel.signal,
  });

  await expect(asked).rejects.toThrow(/aborted/);
});

test('[CAL-ENCODING] all files together may be 50 MB', async () => {
  const half = 'x'.repeat(26 * 1024 * 1024);

  const files = await readCalendars({
    sources: [
      { name: 'a.ics', text: half },
      { name: 'b.ics', text: half },
    ],
    range: RANGE,
    onProgress: () => {},
    signal: new AbortController().signal,
  });

  expect(files.map(({ refused }) => refused)).toEqual(Array(2).fill('All files together are larger than 50 MB.'));
});
