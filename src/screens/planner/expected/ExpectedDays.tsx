import { formatDay } from '../../../core/clock/format-day.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { usePlanner } from '../use-planner.ts';
import styles from './ExpectedCases.module.css';

/** The days of this plan with a number of their own. */
export function ExpectedDays() {
  const { board, plan, select, act, locked } = usePlanner();
  const nameRegion = useRegionName();
  const { days } = board.expectedCases;
  const own = plan.days.flatMap(({ day, regions }) =>
    regions.flatMap(({ region }) => {
      const cases = days[day]?.[region];
      return cases === undefined ? [] : [{ day, region, cases }];
    }),
  );
  if (own.length === 0) return null;
  return (
    <>
      <h3 className={styles.sub}>Days that differ</h3>
      <ul className={styles.days}>
        {own.map(({ day, region, cases }) => (
          <li key={`${day} ${region}`}>
            <Button size="small" variant="ghost" onClick={() => select({ day, region })}>
              {formatDay(day)}, {nameRegion(region)}: {cases}
            </Button>
            {locked === null && (
              <IconButton
                icon="close"
                size="small"
                label={`${formatDay(day)}, ${nameRegion(region)}: as on other days`}
                onClick={() => act({ kind: 'setExpectedCases', region, day, cases: null })}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
