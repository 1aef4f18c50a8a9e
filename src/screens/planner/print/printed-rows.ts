import { formatDay } from '../../../core/clock/format-day.ts';
import type { Plan, PlannedDay, PlannedRegion } from '../../../core/plan/plan.ts';

/** Days in a row that have the same to say. */
export interface PrintedRow {
  readonly days: string;
  /** In the order of the day's regions. */
  readonly cells: readonly string[];
}

const countOf = (count: number | null, one: string, many: string): string =>
  `${count ?? '?'} ${count === 1 ? one : many}`;

const cellText = ({ closed, uncovered, working, expectedCases, out }: PlannedRegion): string => {
  if (closed) return 'closed';
  const names = out.map(({ name }) => name).join(', ');
  const counts = `${countOf(working, 'SE', 'SEs')}, ${countOf(expectedCases, 'case', 'cases')}`;
  return [uncovered ? 'NOBODY WORKS' : '', counts, names === '' ? '' : `out: ${names}`]
    .filter((part) => part !== '')
    .join('; ');
};

const rangeText = (first: string, last: string): string =>
  first === last ? formatDay(first) : `${formatDay(first)} to ${formatDay(last)}`;

const cellsOf = ({ regions }: PlannedDay): string[] => regions.map(cellText);

/** The days of a plan for paper: those that follow each other and are the same are one row, so that six weeks fit a sheet. */
export const printedRows = ({ days }: Plan): PrintedRow[] => {
  const runs: { first: string; last: string; cells: string[] }[] = [];
  for (const planned of days) {
    const cells = cellsOf(planned);
    const run = runs.at(-1);
    if (run?.cells.every((text, place) => text === cells[place])) run.last = planned.day;
    else runs.push({ first: planned.day, last: planned.day, cells });
  }
  return runs.map(({ first, last, cells }) => ({ days: rangeText(first, last), cells }));
};
