import { ChartLegend } from './ChartLegend.tsx';
import { percentText, SPLIT_NAMES } from './split-day.ts';

export type SplitLegendProps = { targetShare: number };

export function SplitLegend({ targetShare }: SplitLegendProps) {
  return (
    <ChartLegend
      items={[
        { id: 'customer', name: SPLIT_NAMES.customer, mark: 'block', series: 1 },
        { id: 'internal', name: SPLIT_NAMES.internal, mark: 'block', series: 2 },
        { id: 'target', name: `${SPLIT_NAMES.target} ${percentText(targetShare)}`, mark: 'rule' },
      ]}
    />
  );
}
