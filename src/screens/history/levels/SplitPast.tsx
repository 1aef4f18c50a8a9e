import { DAY } from '../../../core/clock/time-of-day.ts';
import { formatUtcDay } from '../../../core/clock/format-utc-day.ts';
import { formatUtcWeekday } from '../../../core/clock/format-utc-weekday.ts';
import { actualSplit } from '../../../core/split/actual-split.ts';
import { describeDrift } from '../../../core/split/describe-drift.ts';
import { hoursPerDay } from '../../../core/split/hours-per-day.ts';
import { hoursPerWeek } from '../../../core/split/hours-per-week.ts';
import type { ActualSplit, Split } from '../../../core/split/time-split.ts';
import { useBoard } from '../../../state/use-board.ts';
import { useTimeSplit } from '../../../state/use-time-split.ts';
import { SplitChart } from '../../../ui/charts/SplitChart.tsx';
import { Card } from '../../../ui/Card.tsx';
import type { Period } from '../use-period.ts';
import styles from './LevelsTab.module.css';

/** More days than these are drawn as weeks. */
const MOST_DAYS = 45;

const atOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** How logged hours were split, against the target. */
export function SplitPast({ period: { from, to } }: { period: Period }) {
  const timeLog = useBoard((board) => board.timeLog);
  const { target } = useTimeSplit();
  const days = Math.max(1, Math.ceil((to - from) / DAY));
  const perDay = hoursPerDay(timeLog, days, to - 1);
  const byWeek = perDay.length > MOST_DAYS;
  const bars = byWeek ? hoursPerWeek(perDay) : perDay;
  const split = actualSplit(timeLog, days, target, to - 1);
  return (
    <Card title="Time split" aside={split !== null && <span className={styles.soft}>{splitWords(split, target)}</span>}>
      {split === null ? (
        <p className={styles.none}>
          No hours were logged in this time, so there is no actual split to show. People log them beside the queue.
        </p>
      ) : (
        <SplitChart
          title={byWeek ? 'Hours per week' : 'Hours per day'}
          series={bars.map(({ day, customer, internal }) => ({
            label: byWeek ? `${formatUtcDay(atOf(day))} ${day.slice(0, 4)}` : formatUtcWeekday(atOf(day)),
            customer,
            internal,
          }))}
          targetShare={target.customer / 100}
        />
      )}
      <p className={styles.soft}>
        Target {target.customer} / {target.internal}: {target.text}.
      </p>
    </Card>
  );
}

const splitWords = ({ customer, internal, drift }: ActualSplit, target: Split): string =>
  `${Math.round(customer)} / ${Math.round(internal)}, ${describeDrift(drift)} (target ${target.customer} / ${target.internal})`;
