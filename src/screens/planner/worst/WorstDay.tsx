import { useMemo } from 'react';
import { formatDay } from '../../../core/clock/format-day.ts';
import { daysAhead } from '../../../core/plan/days-ahead.ts';
import type { PlannedDay, PlannedRegion } from '../../../core/plan/plan.ts';
import { worstDay } from '../../../core/plan/worst-day.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { spreadTone } from '../../../ui/spread-tone.ts';
import { LevelPill } from '../../../widgets/LevelPill.tsx';
import { NameList } from '../../../widgets/NameList.tsx';
import { fewNames } from '../name-list.ts';
import { usePlanner } from '../use-planner.ts';
import { NothingBad } from './NothingBad.tsx';
import { RepairOffer } from './RepairOffer.tsx';
import styles from './WorstDay.module.css';

/** The worst day ahead: which, where and why, and what would help. */
export function WorstDay() {
  const { policy, plan, today, select } = usePlanner();
  const ahead = useMemo(() => daysAhead(plan.days, today), [plan, today]);
  const worst = worstDay({ days: ahead });
  if (worst === null || worst.level === null || worst.level === 1) return <NothingBad worst={worst} />;
  const levels = policy.levels.length;
  return (
    <Card
      title={`Worst day: ${formatDay(worst.day)}`}
      tone={spreadTone(worst.level, levels)}
      aside={
        <Button
          className={styles.show}
          size="small"
          onClick={() => select({ day: worst.day, region: worstRegion(worst) })}
        >
          Show this day
        </Button>
      }
    >
      <div className={styles.parts}>
        <ul className={styles.regions}>
          {atWorst(worst).map((region) => (
            <li key={region.region} className={styles.region}>
              <p className={styles.name}>
                <b>{region.name}</b> <LevelPill level={region.level} levels={levels} />
                {region.uncovered && <strong className={styles.alarm}>nobody works</strong>}
              </p>
              <p>{region.why}</p>
              {region.out.length > 0 && (
                <p className={styles.note}>
                  Out: <NameList names={fewNames(region.out.map(({ name }) => name))} />
                </p>
              )}
            </li>
          ))}
        </ul>
        <RepairOffer day={worst} others={ahead} />
      </div>
    </Card>
  );
}

const atWorst = ({ level, regions }: PlannedDay): PlannedRegion[] => regions.filter((one) => one.level === level);

const worstRegion = (day: PlannedDay): string => atWorst(day)[0]?.region ?? '';
