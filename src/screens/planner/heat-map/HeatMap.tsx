import { useMemo } from 'react';
import { useMediaQuery } from '../../../state/use-media-query.ts';
import { Kbd } from '../../../ui/Kbd.tsx';
import type { StyleWithVariables } from '../../../widgets/style-with-variables.ts';
import { changeWords } from '../change-words.ts';
import { useHolidayMarks } from '../holidays/use-holiday-marks.ts';
import { usePlanner } from '../use-planner.ts';
import { HeatColumns } from './HeatColumns.tsx';
import { usePrinting } from '../../../ui/use-printing.ts';
import styles from './HeatMap.module.css';
import { HeatRows } from './HeatRows.tsx';
import type { HeatParts } from './heat-parts.ts';
import { useHeatKeys } from './use-heat-keys.ts';

/** So many names of regions stand side by side on a phone. */
const MOST_ABREAST = 3;

/** Days × regions: how bad each window will be, by its number and its colour. */
export function HeatMap() {
  const planner = usePlanner();
  const { policy, plan, selected, compared, today } = planner;
  // A sheet is wide, whatever the window is.
  const isPrinting = usePrinting();
  const upright = useMediaQuery('(max-width: 760px)') && !isPrinting;
  const { stop, props } = useHeatKeys(planner, upright);
  const changes = useMemo(() => changeWords(compared), [compared]);
  const columns: StyleWithVariables = {
    '--columns': upright ? (plan.days[0]?.regions.length ?? 0) : plan.days.length,
  };
  const holidays = useHolidayMarks();
  const parts: HeatParts = { holidays, plan, selected, today, levels: policy.levels.length, stop, changes };
  return (
    <>
      <div
        className={styles.scroller}
        data-upright={upright || undefined}
        data-crowded={(upright && policy.regions.length > MOST_ABREAST) || undefined}
      >
        <div role="grid" className={styles.grid} style={columns} aria-label="Levels by day and region" {...props}>
          {upright ? <HeatRows {...parts} /> : <HeatColumns {...parts} />}
        </div>
      </div>
      {selected === null && (
        <p className={styles.hint}>
          Choose a day to see why, who is out and what would help.{' '}
          <span className={styles.keys}>
            By keyboard: arrows, <Kbd>PageUp</Kbd> and <Kbd>PageDown</Kbd> by week, <Kbd>Enter</Kbd> opens the day.
          </span>
        </p>
      )}
    </>
  );
}
