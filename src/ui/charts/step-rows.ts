import type { Segment } from './step-segments.ts';

/** What a chart draws at one moment; two rows of the same moment make an upright line. */
export type StepRow = { at: number; values: Readonly<Record<string, number | null>> };

function rowAt(at: number, { steps, dots }: Segment, withDots: boolean): StepRow {
  const values = Object.entries(steps).map(([id, step]): [string, number | null] => [id, step?.value ?? null]);
  const points = Object.entries(dots).map(([id, value]): [string, number | null] => [
    id,
    withDots ? (value ?? null) : null,
  ]);
  return { at, values: Object.fromEntries([...values, ...points]) };
}

/** Segments as rows to draw with straight lines: each from its beginning, with the dots there, to its end. */
export function stepRows(segments: readonly Segment[]): StepRow[] {
  return segments.flatMap((segment) => [rowAt(segment.from, segment, true), rowAt(segment.to, segment, false)]);
}
