import { ChartLegend } from './ChartLegend.tsx';
import { percentText, type SplitNames } from './split-day.ts';

export type SplitLegendProps = { names: SplitNames; targetShare: number };

export function SplitLegend({ names, targetShare }: SplitLegendProps) {
  return (
    <ChartLegend
      items={[
        { id: 'customer', name: names.customer, mark: 'block', series: 1 },
        { id: 'internal', name: names.internal, mark: 'block', series: 2 },
        { id: 'target', name: `${names.target} ${percentText(targetShare)}`, mark: 'rule' },
      ]}
    />
  );
}
