import { TipLines, type TipLinesProps } from './TipLines.tsx';

export type ChartTipProps = {
  /** What stands at a moment: its title and its lines; null where nothing does. */
  readAt: (at: number) => TipLinesProps | null;
  /** These two are handed in by the chart. */
  active?: boolean | undefined;
  label?: unknown;
};

/** What a pointer on a moment brings up. */
export function ChartTip({ readAt, active = false, label }: ChartTipProps) {
  const read = active && typeof label === 'number' ? readAt(label) : null;
  return read === null ? null : <TipLines {...read} />;
}
