import type { TimeLogEntry } from '../board/record.ts';
import type { CheckInRecord } from './check-in-records.ts';
import type { ExportRow } from '../text/csv-of.ts';
import type { LevelStep } from './level-step.ts';
import type { LoggedChange } from './logged-change.ts';
import type { OwedPoint } from './owed-series.ts';
import type { RegionSeries } from './region-series.ts';

/** As many decimals as a table needs. */
const DECIMALS = 2;

const hoursOf = (hours: number): number => Number(hours.toFixed(DECIMALS));

const timeOf = (instant: number): string => new Date(instant).toISOString();

const stepRow = (region: string, what: string, { from, to, level, by }: LevelStep): ExportRow => ({
  region,
  what,
  from: timeOf(from),
  to: timeOf(to),
  level,
  by,
});

const count = ({ told }: CheckInRecord, wanted: string): number => told.filter(({ state }) => state === wanted).length;

/**
 * What the History screen shows as rows for CSV and JSON: times as UTC instants, hours that were worked out with two
 * decimals, unknown figures null.
 *
 * @example HISTORY_ROWS.levels(series)[0] // { region: 'emea', what: 'in force', from: '2026-12-23T09:00:00.000Z', to: …, level: 4, by: 'announced' }
 */
export const HISTORY_ROWS = {
  levels: (series: readonly RegionSeries[]): ExportRow[] =>
    series.flatMap(({ region, inForce, announced }) => [
      ...inForce.map((step) => stepRow(region.id, 'in force', step)),
      ...announced.map((step) => stepRow(region.id, 'announced', step)),
    ]),
  checkIns: (records: readonly CheckInRecord[]): ExportRow[] =>
    records.map((record) => {
      const { id, region, at, by, level, working, openCases, readings, explanation } = record.checkIn;
      const read = { match: readings?.match ?? null, load: readings?.load ?? null, scope: readings?.loadScope ?? null };
      const told = { posted: count(record, 'posted'), skipped: count(record, 'skipped'), toPost: record.toPost.length };
      return { id, region, at, by, level, working, openCases, ...read, why: explanation[0] ?? '', ...told };
    }),
  changes: (log: readonly LoggedChange[]): ExportRow[] =>
    log.map(({ id, at, by, kind, sentence, people, regions }) => ({
      id,
      at: timeOf(at),
      by,
      kind,
      sentence,
      people: people.join(' '),
      regions: regions.join(' '),
    })),
  owed: (points: readonly OwedPoint[]): ExportRow[] =>
    points.map(({ at, putOff, paidBack, owed }) => ({
      at: timeOf(at),
      putOff: hoursOf(putOff),
      paidBack: hoursOf(paidBack),
      owed: hoursOf(owed),
    })),
  hours: (log: readonly TimeLogEntry[]): ExportRow[] =>
    log.map(({ day, region, by, customerHours, internalHours }) => ({ day, region, by, customerHours, internalHours })),
};
