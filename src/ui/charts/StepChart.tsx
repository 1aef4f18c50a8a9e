import { useId } from 'react';
import { CartesianGrid, Line, LineChart, ReferenceArea, Tooltip, XAxis, YAxis } from 'recharts';
import type { Tone } from '../spread-tone.ts';
import { CURSOR, dotOf, dotScale, nameOfChart, strokeOf, timeAxis } from './chart-look.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ChartLegend, type LegendItem } from './ChartLegend.tsx';
import { ChartSpace } from './ChartSpace.tsx';
import { ChartTip } from './ChartTip.tsx';
import { gapsOf } from './gaps-of.ts';
import { readSegment } from './read-segment.ts';
import { stepRows, type StepRow } from './step-rows.ts';
import { stepSegments, type DotSeries, type Range, type Segment, type StepSeries } from './step-segments.ts';
import { StepTable } from './StepTable.tsx';
import { StepTick } from './StepTick.tsx';
import { useTypeScale } from './use-type-scale.ts';

export type StepChartProps = {
  title: string;
  about?: string | undefined;
  range: Range;
  /** Where the first of them has no value, the time is a gap. */
  steps: readonly StepSeries[];
  dots: readonly DotSeries[];
  /** How many values there are, from 1; the highest stands on top. */
  values: number;
  toneOf: (value: number) => Tone;
  formatValue: (value: number) => string;
  formatAt: (at: number) => string;
  formatDay: (at: number) => string;
  names?: { from: string; to: string } | undefined;
  height?: number | undefined;
};

/** The part of the width that a gap needs to say in itself why it is one. */
const ROOM_FOR_WORDS = 0.3;

/** How high a band is at least; with fewer than eight there is more room than that. */
const ROOM_FOR_NUMERAL = 19;

const NAMES = { from: 'From', to: 'To' };

/** Values that hold from one moment to the next, as steps over bands; where none is known the time is hatched, with the reason. */
export function StepChart(props: StepChartProps) {
  const { title, about, range, steps, dots, names = NAMES, formatAt, formatValue } = props;
  const segments = stepSegments(steps, dots, range);
  return (
    <ChartFrame
      title={title}
      about={about}
      legend={<ChartLegend items={[...steps, ...dots, ...gapItems(steps, range)]} />}
      table={
        <StepTable {...{ title: nameOfChart(title, about), segments, steps, dots, names, formatAt, formatValue }} />
      }
      chart={<StepDrawing {...props} segments={segments} />}
    />
  );
}

/** Why there is no value; of several reasons the hatching says only that there is none, and the tips and the table which. */
function gapItems(steps: readonly StepSeries[], { from, to }: Range): LegendItem[] {
  const gaps = steps
    .flatMap((one) => one.steps)
    .filter((step) => step.value === null && step.blank !== true && step.from < to && step.to > from);
  const reasons = [...new Set(gaps.flatMap(({ words }) => words ?? []))];
  const [name] = reasons.length > 1 ? ['unknown'] : reasons;
  return name === undefined ? [] : [{ id: 'gap', name, mark: 'hatch' }];
}

function StepDrawing(props: StepChartProps & { segments: readonly Segment[] }) {
  const { range, steps, dots, values, toneOf, formatDay, height = 240, segments } = props;
  const hatch = useId();
  const scale = useTypeScale();
  const most = Math.max(0, ...dots.map(({ points }) => points.length));
  const bands = Array.from({ length: values }, (_, index) => index + 1);
  return (
    <ChartSpace height={height} leastHeight={values * ROOM_FOR_NUMERAL} scale={scale}>
      <LineChart data={stepRows(segments)} margin={{ top: 6, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <defs>
          <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="7" height="7" fill="var(--panel)" fillOpacity={0.75} />
            <line x1="0" y1="0" x2="0" y2="7" stroke="var(--line-control)" strokeWidth="1" />
          </pattern>
        </defs>
        {bands.map((value) => (
          <ReferenceArea
            key={value}
            y1={value - 0.5}
            y2={value + 0.5}
            fill={`var(--level-${toneOf(value)}-soft)`}
            fillOpacity={1}
            stroke="var(--panel)"
          />
        ))}
        {gapsOf(segments, steps[0]?.id ?? '').map(({ from, to, isBlank, words }) => (
          <ReferenceArea
            key={from}
            x1={from}
            x2={to}
            fill={isBlank ? 'var(--panel)' : `url(#${hatch})`}
            fillOpacity={isBlank ? 0.8 : 1}
            {...((to - from) / (range.to - range.from) > ROOM_FOR_WORDS && {
              label: gapLabel(words, scale),
            })}
          />
        ))}
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis {...timeAxis(range, formatDay, scale)} />
        <YAxis
          type="number"
          width={28 * scale}
          domain={[0.5, values + 0.5]}
          ticks={bands}
          interval={0}
          tickLine={false}
          axisLine={false}
          tick={<StepTick toneOf={toneOf} scale={scale} />}
        />
        <Tooltip
          cursor={CURSOR}
          isAnimationActive={false}
          content={<ChartTip readAt={(at) => readSegment(props, segments, at)} />}
        />
        {[...steps, ...dots].map((look) => (
          <Line
            key={look.id}
            {...strokeOf(look, scale)}
            name={look.name}
            dataKey={(row: StepRow) => row.values[look.id]}
            type="linear"
            isAnimationActive={false}
            activeDot={false}
            dot={look.mark === 'dots' && dotOf(look, dotScale(most, scale))}
          />
        ))}
      </LineChart>
    </ChartSpace>
  );
}

/** Readable on hatching, too. */
const gapLabel = (value: string, scale: number) => ({
  value,
  position: 'insideTop' as const,
  offset: 10 * scale,
  fill: 'var(--ink-soft)',
  fontSize: 12.5 * scale,
  stroke: 'var(--panel)',
  strokeWidth: 6 * scale,
  paintOrder: 'stroke',
});
