import { formatUtcDay } from '../../../core/clock/format-utc-day.ts';
import { useTimeSplit } from '../../../state/use-time-split.ts';
import { SplitChart } from '../../../ui/charts/SplitChart.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';

/** How each day's hours went, against the target. */
export function ChartDialog({ onClose }: { onClose: () => void }) {
  const { target, perDay } = useTimeSplit();
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      size="large"
      title="Actual against target"
      description={`Logged hours of the last 28 days; days without any are left out. Target ${target.customer} / ${target.internal}: ${target.text}.`}
    >
      <SplitChart
        title="Hours per day"
        series={perDay.map(({ day, customer, internal }) => ({
          label: formatUtcDay(Date.parse(`${day}T00:00:00Z`)),
          customer,
          internal,
        }))}
        targetShare={target.customer / 100}
      />
    </Dialog>
  );
}
