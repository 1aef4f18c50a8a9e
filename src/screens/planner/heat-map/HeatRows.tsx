import { Fragment } from 'react';
import type { StyleWithVariables } from '../../../widgets/style-with-variables.ts';
import { useHolidayMarks } from '../holidays/use-holiday-marks.ts';
import { DayHead } from './DayHead.tsx';
import { HeatCell } from './HeatCell.tsx';
import styles from './HeatMap.module.css';
import { cellProps } from './cell-props.ts';
import { groupWeeks } from './group-weeks.ts';
import { headProps } from './head-props.ts';
import type { HeatParts } from './heat-parts.ts';

/** Days as rows, regions as columns: a phone held upright. */
export function HeatRows(parts: HeatParts) {
  const { days } = parts.plan;
  const holidays = useHolidayMarks();
  const regions = days[0]?.regions ?? [];
  const wide = regions.length + 1;
  const whole: StyleWithVariables = { '--span': wide };
  return (
    <>
      <div role="row" className={styles.row}>
        <div role="columnheader" className={styles.corner}>
          <span className="visually-hidden">Day</span>
        </div>
        {regions.map(({ region, name }) => (
          <div key={region} role="columnheader" className={styles.over} title={name}>
            {name}
          </div>
        ))}
      </div>
      {groupWeeks(days).map((week) => (
        <Fragment key={week.day}>
          <div role="row" className={styles.row}>
            <div role="rowheader" aria-colspan={wide} className={styles.week} style={whole}>
              <span>{week.name}</span>
            </div>
          </div>
          {week.days.map((day) => (
            <div key={day.day} role="row" className={styles.row}>
              <DayHead scope="row" {...headProps(day, parts.today, holidays)} />
              {day.regions.map((cell, column) => (
                <HeatCell key={cell.region} {...cellProps(parts, day, cell, [days.indexOf(day), column])} />
              ))}
            </div>
          ))}
        </Fragment>
      ))}
    </>
  );
}
