import { dayTicks } from './day-ticks.ts';

/** Drawn at this width until the place it has is measured, so that nothing jumps. */
export const FIRST_WIDTH = 640;

/** The figures at an axis. `scale`: how much larger than usual the page's type is. */
export const tickOf = (scale: number) => ({ fill: 'var(--ink-soft)', fontSize: 12 * scale });

export const bottomAxis = (scale: number) => ({
  tick: tickOf(scale),
  tickMargin: 4 * scale,
  height: 30 * scale,
  tickLine: false,
  axisLine: { stroke: 'var(--line-strong)' },
});

/** The bottom axis of a chart over time. */
export const timeAxis = (
  { from, to }: { from: number; to: number },
  formatDay: (at: number) => string,
  scale: number,
) => ({
  ...bottomAxis(scale),
  type: 'number' as const,
  dataKey: 'at',
  domain: [from, to] as [number, number],
  ticks: dayTicks(from, to),
  tickFormatter: formatDay,
  interval: 'preserveStart' as const,
  minTickGap: 14 * scale,
});

/** One of several lines of a chart: told apart by its mark, and by its colour besides. */
export type LineLook = {
  id: string;
  name: string;
  mark: 'thick' | 'plain' | 'dashed' | 'dotted' | 'dots';
  series: 1 | 2 | 3 | 4;
};

const WIDTHS = { thick: 3.5, plain: 2, dashed: 2, dotted: 2.5, dots: 0 } as const;
const DASHES = { dashed: [7, 5], dotted: [2, 4] } as const;

/** How a line is drawn. */
export const strokeOf = ({ mark, series }: Pick<LineLook, 'mark' | 'series'>, scale: number) => ({
  stroke: mark === 'dots' ? 'none' : `var(--series-${series})`,
  strokeWidth: WIDTHS[mark] * scale,
  strokeDasharray: mark === 'dashed' || mark === 'dotted' ? DASHES[mark].map((part) => part * scale).join(' ') : '0',
});

/** How a single value is drawn. */
export const dotOf = ({ mark, series }: Pick<LineLook, 'mark' | 'series'>, scale: number) => ({
  r: (mark === 'dots' ? 4.5 : 3.5) * scale,
  fill: 'var(--panel)',
  stroke: `var(--series-${series})`,
  strokeWidth: 2 * scale,
  strokeDasharray: '0',
});

/** Where there are many, dots are smaller, so that each still stands apart. */
export const dotScale = (count: number, scale: number): number => (count > 24 ? 0.6 * scale : scale);

/** The line through what a pointer is on. */
export const CURSOR = { stroke: 'var(--ink-soft)', strokeDasharray: '2 3' };

/** What a chart and its table are called where nobody sees where they stand. */
export const nameOfChart = (title: string, about: string | undefined): string =>
  about === undefined ? title : `${title}, ${about}`;
