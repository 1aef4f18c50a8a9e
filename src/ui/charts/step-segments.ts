import type { LineLook } from './chart-look.ts';

/** A stretch of time with one value, or with none, for which the words say why; ms, `to` not included. */
export type Step = {
  from: number;
  to: number;
  value: number | null;
  words?: string | undefined;
  /** There was nothing to know: left blank, where what is unknown is hatched. */
  blank?: true;
};

export type StepSeries = LineLook & {
  /** In order of time, without overlap. */
  steps: readonly Step[];
};

/** Values that are known at single moments only. */
export type DotSeries = LineLook & { points: readonly { at: number; value: number }[] };

/** A stretch of time in which nothing changes: what each series of steps says in it, and which dots stand at its beginning. */
export type Segment = {
  from: number;
  to: number;
  steps: Readonly<Record<string, Step | undefined>>;
  dots: Readonly<Record<string, number | undefined>>;
};

export type Range = { from: number; to: number };

const isIn = (at: number, { from, to }: Range): boolean => at >= from && at < to;

function momentsOf(steps: readonly StepSeries[], dots: readonly DotSeries[], range: Range): number[] {
  const edges = steps.flatMap((one) => one.steps.flatMap(({ from, to }) => [from, to]));
  const points = dots.flatMap((one) => one.points.map(({ at }) => at));
  const within = [...edges, ...points].filter((at) => at > range.from && at < range.to);
  return [...new Set([range.from, ...within])].toSorted((a, b) => a - b);
}

/** Finds the step of a moment, for moments that only grow. */
function stepFinder({ steps }: StepSeries): (at: number) => Step | undefined {
  let place = 0;
  return (at) => {
    while ((steps[place]?.to ?? Infinity) <= at) place += 1;
    const step = steps[place];
    return step && isIn(at, step) ? step : undefined;
  };
}

/** The stretches of time between one change of any series and the next, oldest first; they fill the whole range. */
export function stepSegments(steps: readonly StepSeries[], dots: readonly DotSeries[], range: Range): Segment[] {
  const moments = momentsOf(steps, dots, range);
  const finders = steps.map((series) => ({ id: series.id, find: stepFinder(series) }));
  const points = dots.map(({ id, points: all }) => ({ id, at: new Map(all.map(({ at, value }) => [at, value])) }));
  return moments.map((from, index) => ({
    from,
    to: moments[index + 1] ?? range.to,
    steps: Object.fromEntries(finders.map(({ id, find }) => [id, find(from)])),
    dots: Object.fromEntries(points.map(({ id, at }) => [id, at.get(from)])),
  }));
}
