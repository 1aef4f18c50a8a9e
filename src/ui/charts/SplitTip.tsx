import { hoursText, sharesText, type SplitDay, type SplitNames } from './split-day.ts';
import { TipLines } from './TipLines.tsx';

export type SplitTipProps = {
  series: readonly SplitDay[];
  names: SplitNames;
  unit: string;
  /** These two are handed in by the chart. */
  active?: boolean | undefined;
  label?: unknown;
};

/** What a pointer on a day brings up. */
export function SplitTip({ series, names, unit, active = false, label }: SplitTipProps) {
  const day = active ? series.find((one) => one.label === label) : undefined;
  if (!day) return null;
  const lines = [
    { id: 'customer', name: names.customer, value: hoursText(day.customer, unit), series: 1 },
    { id: 'internal', name: names.internal, value: hoursText(day.internal, unit), series: 2 },
    { id: 'share', name: names.share, value: sharesText(day) },
  ];
  return <TipLines title={day.label} lines={lines} />;
}
