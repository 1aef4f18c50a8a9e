import type { ChartTipProps } from './ChartTip.tsx';
import type { Segment } from './step-segments.ts';
import type { StepChartProps } from './StepChart.tsx';

type Words = Pick<StepChartProps, 'steps' | 'dots' | 'formatAt' | 'formatValue'>;

/** What a tip says of a moment: what begins there, or what ended there at the last. */
export function readSegment(
  { steps, dots, formatAt, formatValue }: Words,
  segments: readonly Segment[],
  at: number,
): ReturnType<ChartTipProps['readAt']> {
  const segment = segments.find(({ from }) => from === at) ?? segments.findLast(({ from }) => from <= at);
  if (segment === undefined) return null;
  const held = steps.flatMap(({ id, name, series }) => {
    const step = segment.steps[id];
    if (step === undefined) return [];
    return [{ id, name, series, value: step.value === null ? (step.words ?? '–') : formatValue(step.value) }];
  });
  const points = dots.flatMap(({ id, name, series }) => {
    const value = segment.dots[id];
    return value === undefined ? [] : [{ id, name, series, value: formatValue(value) }];
  });
  const lines = [...held, ...points];
  return lines.length === 0 ? null : { title: `${formatAt(segment.from)} – ${formatAt(segment.to)}`, lines };
}
