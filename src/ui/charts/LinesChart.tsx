import { CartesianGrid, Line, LineChart, ReferenceArea, ReferenceLine, Tooltip, XAxis, YAxis } from 'recharts';
import { axisWidth } from './axis-width.ts';
import { CURSOR, dotOf, dotScale, nameOfChart, strokeOf, tickOf, timeAxis, type LineLook } from './chart-look.ts';
import { ChartFrame } from './ChartFrame.tsx';
import { ChartLegend, type LegendItem } from './ChartLegend.tsx';
import { ChartSpace } from './ChartSpace.tsx';
import { ChartTip } from './ChartTip.tsx';
import { LinesTable } from './LinesTable.tsx';
import { useTypeScale } from './use-type-scale.ts';
import { valueTicks } from './value-ticks.ts';
import type { Range } from './step-segments.ts';

/** By series, what was measured at one moment; null where nothing was. */
export type LinesRow = { at: number; values: Readonly<Record<string, number | null>> };

export type LinesChartProps = {
  title: string;
  about?: string | undefined;
  range: Range;
  lines: readonly LineLook[];
  /** In order of time. */
  rows: readonly LinesRow[];
  /** Values to compare with, as level lines; with `upTo` a band. */
  rules?: readonly Rule[] | undefined;
  formatValue: (value: number) => string;
  formatAt: (at: number) => string;
  formatDay: (at: number) => string;
  /** What the first column of the table is called. */
  atName?: string | undefined;
  height?: number | undefined;
  /** Two stand side by side. */
  isHalf?: boolean | undefined;
};

type Rule = { value: number; upTo?: number | undefined; name: string };

// More dots than these run into each other.
const MOST_DOTS = 60;

/** What was measured at single moments, joined by lines; the lines break where nothing was. */
export function LinesChart(props: LinesChartProps) {
  const { title, about, range, lines, rows: all, rules = [], atName = 'When' } = props;
  const rows = all.filter(({ at }) => at >= range.from && at <= range.to);
  const items: LegendItem[] = [...lines, ...rules.map(({ name }): LegendItem => ({ id: name, name, mark: 'rule' }))];
  return (
    <ChartFrame
      title={title}
      about={about}
      legend={<ChartLegend items={items} />}
      table={<LinesTable {...props} title={nameOfChart(title, about)} rows={rows} atName={atName} />}
      chart={<LinesDrawing {...props} rows={rows} rules={rules} />}
    />
  );
}

function LinesDrawing(props: LinesChartProps & { rules: NonNullable<LinesChartProps['rules']> }) {
  const { range, lines, rows, rules, formatValue, formatAt, formatDay, height = 180, isHalf } = props;
  const readAt = (at: number) => {
    const row = rows.find((one) => one.at === at);
    return row === undefined ? null : { title: formatAt(at), lines: tipLines(lines, row, formatValue) };
  };
  const ticks = valueTicks(highestOf(rows, rules));
  const scale = useTypeScale();
  return (
    <ChartSpace height={height} scale={scale} isHalf={isHalf}>
      <LineChart data={[...rows]} margin={{ top: 8, right: 8, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis {...timeAxis(range, formatDay, scale)} />
        <YAxis
          tick={tickOf(scale)}
          tickLine={false}
          axisLine={false}
          width={axisWidth(ticks) * scale}
          ticks={ticks}
          domain={[0, ticks.at(-1) ?? 1]}
          interval={0}
        />
        <Tooltip cursor={CURSOR} isAnimationActive={false} content={<ChartTip readAt={readAt} />} />
        {rules.map(({ name, value, upTo = value }) => (
          <ReferenceArea key={name} y1={value} y2={upTo} fill="var(--accent-soft)" fillOpacity={0.8} />
        ))}
        {rules.flatMap(edgesOf).map((value) => (
          <ReferenceLine
            key={value}
            y={value}
            stroke="var(--ink-soft)"
            strokeWidth={1.5 * scale}
            strokeDasharray="6 4"
          />
        ))}
        {lines.map((look) => (
          <Line
            key={look.id}
            {...strokeOf(look, scale)}
            name={look.name}
            dataKey={(row: LinesRow) => row.values[look.id]}
            type="linear"
            isAnimationActive={false}
            activeDot={false}
            dot={rows.length <= MOST_DOTS && dotOf(look, dotScale(rows.length, scale))}
          />
        ))}
      </LineChart>
    </ChartSpace>
  );
}

const edgesOf = ({ value, upTo = value }: Rule): number[] => [...new Set([value, upTo])];

const highestOf = (rows: readonly LinesRow[], rules: readonly Rule[]): number =>
  [...rows.flatMap(({ values }) => Object.values(values)), ...rules.flatMap(edgesOf)].reduce<number>(
    (most, value) => Math.max(most, value ?? 0),
    1,
  );

const tipLines = (lines: readonly LineLook[], { values }: LinesRow, formatValue: (value: number) => string) =>
  lines.map(({ id, name, series }) => {
    const value = values[id];
    return { id, name, series, value: value === null || value === undefined ? '–' : formatValue(value) };
  });
