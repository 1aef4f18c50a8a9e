import { awayEdit } from '../../../core/plan/away-edit.ts';
import { bringBack } from '../../../core/plan/bring-back.ts';
import type { Repair } from '../../../core/plan/repair.ts';
import { Button } from '../../../ui/Button.tsx';
import { keepFocus } from '../../../ui/keep-focus.ts';
import { LevelPill } from '../../../widgets/LevelPill.tsx';
import { usePlanner } from '../use-planner.ts';
import styles from './RepairOffer.module.css';
import { describeChoice, describeDone, describeRepair } from './repair-words.ts';

/** The fewest absences whose end lowers a day's level, with the way to take it. */
export function RepairStep({ repair, lead = '' }: { repair: Repair; lead?: string | undefined }) {
  const { policy, board, act, locked } = usePlanner();
  const levels = policy.levels.length;
  const apply = (): void => {
    const { day, back } = repair;
    const people = new Set(back.flatMap((region) => region.people.map(({ person }) => person)));
    const edit = awayEdit(board, people, (away) => bringBack(away, day));
    if (edit !== null) act(edit, describeDone(repair));
    keepFocus();
  };
  return (
    <div className={styles.offer}>
      <p className={styles.what}>
        <span>
          {lead}
          <b>{describeRepair(repair)}</b>
        </span>
        <span className={styles.levels}>
          <LevelPill level={repair.before} levels={levels} quiet />
          <span aria-hidden="true">→</span>
          <span className="visually-hidden">to</span>
          <LevelPill level={repair.after} levels={levels} />
        </span>
      </p>
      {describeChoice(repair).map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
      {locked === null && (
        <p>
          <Button variant="primary" icon="check" onClick={apply}>
            Do this
          </Button>
        </p>
      )}
    </div>
  );
}
