import type { Person } from '../../../core/board/board.ts';
import type { AbsenceOutlook } from '../../../core/plan/what-if-absence.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { LevelPill } from '../../../widgets/LevelPill.tsx';
import { usePlanner } from '../use-planner.ts';
import styles from './AskedAbsence.module.css';
import { answerOf, dayAndRegion, remarksOf } from './outlook-words.ts';

/** Windows that an absence leaves uncovered, levels that it raises, and the worst day then. */
export function AskedOutlook({ asked, outlook }: { asked: Pick<Person, 'name' | 'region'>; outlook: AbsenceOutlook }) {
  const { policy } = usePlanner();
  const nameRegion = useRegionName();
  const levels = policy.levels.length;
  return (
    <div className={styles.answer} role="status">
      <p>
        <b>{answerOf(outlook)}</b>
      </p>
      {outlook.uncovers.length > 0 && (
        <p className={styles.alarm}>
          Nobody would work: {outlook.uncovers.map((one) => dayAndRegion(one, nameRegion)).join('; ')}.
        </p>
      )}
      <ul className={styles.rises}>
        {outlook.rises.map(({ level, ...place }) => (
          <li key={`${place.day} ${place.region}`}>
            <span>
              {dayAndRegion(place, nameRegion)}: {level.before} to
            </span>
            <LevelPill level={level.after} levels={levels} />
          </li>
        ))}
      </ul>
      {remarksOf(outlook, nameRegion(asked.region)).map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
    </div>
  );
}
