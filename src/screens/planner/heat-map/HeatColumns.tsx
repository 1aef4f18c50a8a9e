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
  return (
    <>
      <thead>
        <tr>
          <td className={styles.corner} />
          {groupWeeks(days).map((week) => (
            <th key={week.day} scope="colgroup" colSpan={week.days.length} className={styles.week}>
              <span>{week.name}</span>
            </th>
          ))}
        </tr>
        <tr>
          <td className={styles.corner} />
          {days.map((day) => (
            <DayHead key={day.day} scope="col" {...headProps(day, parts.today)} />
          ))}
        </tr>
      </thead>
      <tbody>
        {days[0]?.regions.map(({ region, name }, row) => (
          <tr key={region}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            {days.map((day, column) => {
              const cell = day.regions[row];
              return cell && <HeatCell key={day.day} {...cellProps(parts, day, cell, [column, row])} />;
            })}
          </tr>
        ))}
      </tbody>
    </>
  );
}
