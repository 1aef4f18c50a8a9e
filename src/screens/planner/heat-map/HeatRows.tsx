import { Fragment } from 'react';
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
  const regions = days[0]?.regions ?? [];
  return (
    <>
      <thead>
        <tr>
          <td className={styles.corner} />
          {regions.map(({ region, name }) => (
            <th key={region} scope="col" className={styles.over}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groupWeeks(days).map((week) => (
          <Fragment key={week.day}>
            <tr>
              <th scope="rowgroup" colSpan={regions.length + 1} className={styles.week}>
                <span>{week.name}</span>
              </th>
            </tr>
            {week.days.map((day) => (
              <tr key={day.day}>
                <DayHead scope="row" {...headProps(day, parts.today)} />
                {day.regions.map((cell, column) => (
                  <HeatCell key={cell.region} {...cellProps(parts, day, cell, [days.indexOf(day), column])} />
                ))}
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </>
  );
}
