import type { ReactNode } from 'react';
import { ResponsiveContainer } from 'recharts';
import { usePrinting } from '../use-printing.ts';
import { FIRST_WIDTH } from './chart-look.ts';

export type ChartSpaceProps = {
  height: number;
  /** How much larger than usual the page's type is. */
  scale: number;
  /** What it needs on paper, too. */
  leastHeight?: number | undefined;
  /** Two stand side by side. */
  isHalf?: boolean | undefined;
  /** A chart by recharts. */
  children: ReactNode;
};

// The place on a sheet is measured too late: a chart is drawn in these proportions there, whatever the window has, and scaled.
const ON_PAPER = { width: 540, height: 170 };
const HALF_ON_PAPER = { width: 260, height: 130 };

/** What a chart is drawn in: as wide as its place. */
export function ChartSpace({ height, scale, leastHeight = 0, isHalf = false, children }: ChartSpaceProps) {
  const paper = isHalf ? HALF_ON_PAPER : ON_PAPER;
  const size = height * scale;
  const place = usePrinting()
    ? { width: paper.width * scale, height: Math.max(paper.height, leastHeight) * scale }
    : { width: '100%' as const, height: size, initialDimension: { width: FIRST_WIDTH, height: size } };
  return <ResponsiveContainer {...place}>{children}</ResponsiveContainer>;
}
