import { hoursText, sharesText, SPLIT_NAMES, type SplitDay } from './split-day.ts';
import { TipLines } from './TipLines.tsx';

export type SplitTipProps = {
  series: readonly SplitDay[];
  /** These two are handed in by the chart. */
  active?: boolean | undefined;
  label?: unknown;
};

/** What a pointer on a day brings up. */
export function SplitTip({ series, active = false, label }: SplitTipProps) {
  const day = active ? series.find((one) => one.label === label) : undefined;
  if (!day) return null;
  const lines = [
    { id: 'customer', name: SPLIT_NAMES.customer, value: hoursText(day.customer), series: 1 },
    { id: 'internal', name: SPLIT_NAMES.internal, value: hoursText(day.internal), series: 2 },
    { id: 'share', name: SPLIT_NAMES.share, value: sharesText(day) },
  ];
  return <TipLines title={day.label} lines={lines} />;
}
