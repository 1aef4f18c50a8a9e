import { formatDay } from '../../core/clock/format-day.ts';
import type { PlannedRegion } from '../../core/plan/plan.ts';

const SIGNALS = { staffing: 'people', load: 'cases' } as const;

const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Which signal decides the level, for people: "people and cases". */
const describeBinds = (binds: PlannedRegion['binds']): string => binds.map((signal) => SIGNALS[signal]).join(' and ');

const levelWords = ({ closed, level, binds }: PlannedRegion): string => {
  if (closed) return 'closed';
  if (level === null) return 'no level known';
  return binds.length === 0 ? `level ${level}` : `level ${level} by ${describeBinds(binds)}`;
};

const numberWords = ({ closed, working, expectedCases }: PlannedRegion): string[] =>
  closed
    ? []
    : [
        working === null ? 'SEs working not known' : countOf(working, 'SE works', 'SEs work'),
        expectedCases === null ? 'cases not known' : `${countOf(expectedCases, 'case', 'cases')} expected`,
      ];

/** A cell of the heat map in words: what a screen reader says, and what shows while pointing at it. */
export const describeCell = (day: string, cell: PlannedRegion): string =>
  [
    `${cell.name}, ${formatDay(day)}: ${levelWords(cell)}`,
    ...(cell.uncovered ? ['nobody works'] : []),
    ...numberWords(cell),
    ...(cell.rest && !cell.closed ? ['rest day'] : []),
  ].join(', ');
