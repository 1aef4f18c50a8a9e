import { MINUTE } from '../../../core/clock/time-of-day.ts';
import type { LevelStep } from '../../../core/history/level-step.ts';
import type { RegionSeries } from '../../../core/history/region-series.ts';
import type { DotSeries, Range, Step, StepSeries } from '../../../ui/charts/step-segments.ts';

const UNKNOWN = {
  'not-announced': 'unknown: no check-in yet',
  missed: 'unknown: a check-in was missed',
  announced: 'unknown',
  override: 'unknown',
} as const;

const stepOf = ({ from, to, level, by }: LevelStep): Step =>
  level === null ? { from, to, value: null, words: UNKNOWN[by] } : { from, to, value: level };

/** The stretches of a range around times in play. */
function outOfPlay({ periods }: RegionSeries, { from, to }: Range): Step[] {
  // One that goes on ends with the present, in the minute that the range ends with.
  const last = periods.at(-1)?.to ?? -Infinity;
  const until = to - last <= MINUTE ? last : to;
  const edges = [from, ...periods.flatMap((period) => [period.from, period.to]), until];
  const pairs = edges.flatMap((edge, index) => (index % 2 === 0 ? [[edge, edges[index + 1] ?? until] as const] : []));
  return pairs
    .filter(([start, end]) => start < end && end > from && start < to)
    .map(([start, end]) => ({ from: start, to: end, value: null, words: 'not in play', blank: true }));
}

/** A region's levels as a chart draws them: in force and announced as steps, the live one where check-ins froze it. */
export function levelSeries(series: RegionSeries, range: Range): { steps: StepSeries[]; dots: DotSeries[] } {
  const inForce = [...outOfPlay(series, range), ...series.inForce.map(stepOf)];
  const points = series.numbers.map(({ at, level }) => ({ at, value: level }));
  return {
    steps: [
      {
        id: 'in-force',
        name: 'In force',
        mark: 'thick',
        series: 1,
        steps: inForce.toSorted((a, b) => a.from - b.from),
      },
      { id: 'announced', name: 'Announced', mark: 'dashed', series: 4, steps: series.announced.map(stepOf) },
    ],
    dots: [{ id: 'live', name: 'Live at check-in', mark: 'dots', series: 3, points }],
  };
}
