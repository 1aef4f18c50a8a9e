import { DayHead } from '../heat-map/DayHead.tsx';
import { groupWeeks } from '../heat-map/group-weeks.ts';
import { headProps } from '../heat-map/head-props.ts';
import { useHolidayMarks } from '../holidays/use-holiday-marks.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import styles from './GridHead.module.css';

interface Props {
  plan: Plan;
  today: string;
}

/** Weeks and days above the columns. */
export function GridHead({ plan, today }: Props) {
  const holidays = useHolidayMarks();
  return (
    <div className={styles.head} role="rowgroup">
      <div className={styles.weeks} aria-hidden="true">
        <span className={styles.space} />
        {groupWeeks(plan.days).map(({ day, name, days }) => (
          <span key={day} className={styles.week} style={{ gridColumn: `span ${days.length}` }}>
            {name}
          </span>
        ))}
      </div>
      <div role="row" aria-rowindex={1} className={styles.days}>
        <div role="columnheader" className={styles.corner}>
          <span className="visually-hidden">Person</span>
        </div>
        {plan.days.map((planned) => (
          <DayHead key={planned.day} {...headProps(planned, today, holidays)} scope="col" />
        ))}
      </div>
    </div>
  );
}
