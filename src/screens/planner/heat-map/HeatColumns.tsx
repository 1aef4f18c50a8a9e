import type { StyleWithVariables } from '../../../widgets/style-with-variables.ts';
import { useHolidayMarks } from '../holidays/use-holiday-marks.ts';
import { DayHead } from './DayHead.tsx';
import { HeatCell } from './HeatCell.tsx';
import styles from './HeatMap.module.css';
import { cellProps } from './cell-props.ts';
import { groupWeeks } from './group-weeks.ts';
import { headProps } from './head-props.ts';
import type { HeatParts } from './heat-parts.ts';

/** Regions as rows, days as columns. */
export function HeatColumns(parts: HeatParts) {
  const { days } = parts.plan;
  const holidays = useHolidayMarks();
  return (
    <>
      <div role="row" className={styles.row}>
        <div role="columnheader" className={styles.corner}>
          <span className="visually-hidden">Week</span>
        </div>
        {groupWeeks(days).map((week) => (
          <div
            key={week.day}
            role="columnheader"
            aria-colspan={week.days.length}
            className={styles.week}
            style={spanOf(week.days.length)}
          >
            <span>{week.name}</span>
          </div>
        ))}
      </div>
      <div role="row" className={styles.row}>
        <div role="columnheader" className={styles.corner}>
          <span className="visually-hidden">Region</span>
        </div>
        {days.map((day) => (
          <DayHead key={day.day} scope="col" {...headProps(day, parts.today, holidays)} />
        ))}
      </div>
      {days[0]?.regions.map(({ region, name }, row) => (
        <div key={region} role="row" className={styles.row}>
          <div role="rowheader" className={styles.name} title={name}>
            <span>{name}</span>
          </div>
          {days.map((day, column) => {
            const cell = day.regions[row];
            return cell && <HeatCell key={day.day} {...cellProps(parts, day, cell, [column, row])} />;
          })}
        </div>
      ))}
    </>
  );
}

const spanOf = (days: number): StyleWithVariables => ({ '--span': days });
