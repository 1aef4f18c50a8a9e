import { describe, expect, test } from 'vitest';
import { decodeStatus } from '../../../src/core/status/decode-status.ts';

const SMALLEST = { format: 'evenkeel-status', version: 1, asOf: '2026-12-29T14:42:00Z', regions: [] };
const REGION = {
  id: 'emea',
  name: 'EMEA',
  level: { inForce: 4, live: 4, announced: null, announcedAt: null, overridden: false },
  headline: '2 of 3 planned engineers are working.',
  working: 2,
  planned: '3',
  openCases: 17,
  casesPerSE: 8.5,
  uncovered: false,
  coverage: { open: true, opensAt: '2026-12-29T09:00:00Z', closesAt: '2026-12-29T16:00:00Z' },
  checkIn: { state: 'done', at: '2026-12-29T10:00:00Z' },
  why: [],
  contingencies: [],
};

describe('[STATUS-DECODE] a status file is read, or refused with the place and the reason', () => {
  test('what may be missing gets its default', () => {
    const decoded = decodeStatus({ ...SMALLEST, regions: [REGION] });

    expect(decoded).toMatchObject({ ok: true, newer: false, status: { team: '', inPlay: false, promises: [] } });
    expect(decoded.ok && decoded.status.regions[0]).toMatchObject({ nextWord: '', countsAt: null, levels: 8 });
  });

  test('fields that nobody knows stay', () => {
    const decoded = decodeStatus({ ...SMALLEST, weather: 'snow', regions: [{ ...REGION, flag: 'half-mast' }] });

    expect(decoded).toMatchObject({ status: { weather: 'snow', regions: [{ flag: 'half-mast' }] } });
  });

  test('a newer version is read as far as it is known', () => {
    expect(decodeStatus({ ...SMALLEST, version: 2, mood: 'calm' })).toMatchObject({ ok: true, newer: true });
  });

  test.each<[unknown, string, RegExp]>([
    [null, '', /not a status report/],
    ['evenkeel-status', '', /not a status report/],
    [[SMALLEST], '', /not a status report/],
    [{ ...SMALLEST, format: 'evenkeel-board' }, 'format', /not a status report/],
    [{ ...SMALLEST, version: 0 }, 'version', /./],
    [{ ...SMALLEST, asOf: 'just now' }, 'asOf', /UTC time/],
    [{ ...SMALLEST, regions: [{ ...REGION, openCases: -1 }] }, 'regions[0].openCases', /./],
    [{ ...SMALLEST, regions: [{ ...REGION, level: { ...REGION.level, live: 13 } }] }, 'regions[0].level.live', /./],
    [{ ...SMALLEST, regions: [REGION, { ...REGION, headline: 'x'.repeat(2001) }] }, 'regions[1].headline', /longer/],
  ])('refused: %#', (input, path, reason) => {
    const decoded = decodeStatus(input);

    expect(decoded).toMatchObject({ ok: false, problem: { path } });
    expect(decoded.ok ? '' : decoded.problem.reason).toMatch(reason);
  });
});
