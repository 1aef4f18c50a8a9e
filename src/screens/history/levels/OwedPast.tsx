import { formatHours } from '../../../core/split/format-hours.ts';
import { useOwedSeries } from '../../../state/use-owed-series.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { LinesChart } from '../../../ui/charts/LinesChart.tsx';
import type { LineLook } from '../../../ui/charts/chart-look.ts';
import { Card } from '../../../ui/Card.tsx';
import { dayWords, momentWords } from '../moment-words.ts';
import type { Period } from '../use-period.ts';
import styles from './LevelsTab.module.css';

const LINES: readonly LineLook[] = [
  { id: 'owed', name: 'Owed', mark: 'thick', series: 1 },
  { id: 'putOff', name: 'Put off', mark: 'dashed', series: 4 },
  { id: 'paidBack', name: 'Paid back', mark: 'dotted', series: 3 },
];

/** The internal work that the levels put off since they came into play, and what of it was paid back. */
export function OwedPast({ period }: { period: Period }) {
  const points = useOwedSeries();
  const { queue } = usePolicy();
  const last = points.at(-1);
  const isNothing = points.every(({ putOff, paidBack }) => putOff === 0 && paidBack === 0);
  const inPeriod = points.filter(({ at }) => at >= period.from && at <= period.to);
  return (
    <Card
      title="Owed to internal work"
      aside={last && <span className={styles.soft}>{`now ${formatHours(last.owed)}`}</span>}
    >
      {last === undefined ? (
        <p className={styles.none}>
          Hours are counted while the levels are in play: from level {queue.internalPausedFrom} on they put internal
          work off.
        </p>
      ) : isNothing ? (
        <p className={styles.none}>
          Nothing was put off: no region was at level {queue.internalPausedFrom} or above since the levels came into
          play.
        </p>
      ) : (
        <LinesChart
          title="Hours since the levels are in play"
          range={period}
          lines={LINES}
          rows={inPeriod.map(({ at, owed, putOff, paidBack }) => ({ at, values: { owed, putOff, paidBack } }))}
          formatValue={formatHours}
          formatAt={momentWords(period)}
          formatDay={dayWords(period)}
          atName="Up to (UTC)"
          height={240}
        />
      )}
      <p className={styles.soft}>
        Put off: the internal share of the hours worked at level {queue.internalPausedFrom} or above. Paid back:
        internal hours logged beyond that share on other days.
      </p>
    </Card>
  );
}
