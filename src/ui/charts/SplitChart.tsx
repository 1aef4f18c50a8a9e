import { Bar, BarChart, CartesianGrid, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { bottomAxis, tickOf } from './chart-look.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ChartSpace } from './ChartSpace.tsx';
import { percentText, SPLIT_NAMES, type SplitDay } from './split-day.ts';
import { SplitLegend } from './SplitLegend.tsx';
import { SplitTable } from './SplitTable.tsx';
import { SplitTip } from './SplitTip.tsx';
import { useTypeScale } from './use-type-scale.ts';

/** An axis has room for one line. */
const NO_BREAK = '\u00A0';

export type SplitChartProps = {
  title: string;
  series: readonly SplitDay[];
  /** The part that customers should get, from 0 to 1. */
  targetShare: number;
};

const HEIGHT = 240;

/** How each day's hours were split, against the target; each bar is the whole of its day. */
export function SplitChart({ title, series, targetShare }: SplitChartProps) {
  const scale = useTypeScale();
  const bar = {
    stackId: 'day',
    isAnimationActive: false,
    maxBarSize: 44 * scale,
    stroke: 'var(--panel)',
    strokeWidth: 1,
  };
  return (
    <ChartFrame
      title={title}
      legend={<SplitLegend targetShare={targetShare} />}
      table={<SplitTable title={title} series={series} />}
      chart={
        <ChartSpace height={HEIGHT} scale={scale}>
          <BarChart
            data={[...series]}
            stackOffset="expand"
            margin={{ top: 8, right: 4, bottom: 0, left: 0 }}
            barCategoryGap="18%"
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis {...bottomAxis(scale)} dataKey="label" minTickGap={8} />
            <YAxis
              tick={tickOf(scale)}
              tickLine={false}
              axisLine={false}
              width={52 * scale}
              domain={[0, 1]}
              ticks={[0, 0.25, 0.5, 0.75, 1]}
              tickFormatter={(share: number) => percentText(share).replace(' ', NO_BREAK)}
            />
            <Tooltip
              cursor={{ fill: 'var(--ink)', fillOpacity: 0.06 }}
              isAnimationActive={false}
              content={<SplitTip series={series} />}
            />
            <Bar {...bar} dataKey="customer" name={SPLIT_NAMES.customer} fill="var(--series-1)" />
            <Bar {...bar} dataKey="internal" name={SPLIT_NAMES.internal} fill="var(--series-2)" radius={[4, 4, 0, 0]} />
            <ReferenceLine y={targetShare} stroke="var(--ink)" strokeWidth={2} strokeDasharray="6 4" zIndex={500} />
          </BarChart>
        </ChartSpace>
      }
    />
  );
}
