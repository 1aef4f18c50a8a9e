import { useAbsencesToday } from '../../state/use-absences-today.ts';
import { useRegionName } from '../../state/use-region-name.ts';
import { AwayToday } from '../../widgets/AwayToday.tsx';
import styles from './PlannerScreen.module.css';
import { usePlanner } from './use-planner.ts';

/** Asks about people whose state of today does not fit their absences. */
export function AbsencesToday() {
  const absences = useAbsencesToday();
  const { policy, today, act, locked } = usePlanner();
  const nameRegion = useRegionName();
  if (absences === null || locked !== null) return null;
  return (
    <AwayToday
      className={styles.asked}
      states={absences.states}
      levels={absences.levels}
      count={policy.levels.length}
      today={today}
      nameRegion={nameRegion}
      onConfirm={() => act(absences.edit)}
      onDismiss={absences.dismiss}
    />
  );
}
