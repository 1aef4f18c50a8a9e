import { Fragment } from 'react';
import type { AbsenceState } from '../core/plan/absence-states.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { keepFocus } from '../ui/keep-focus.ts';
import { LevelPill } from './LevelPill.tsx';
import { NameList } from './NameList.tsx';
import styles from './AwayToday.module.css';
import { awayTodayConfirm, awayTodayLines, awayTodayTitle } from './away-today-words.ts';

interface Props {
  states: readonly AbsenceState[];
  /** The regions whose live level would be another one. */
  levels: readonly {
    readonly region: string;
    readonly name: string;
    readonly before: number | null;
    readonly after: number | null;
  }[];
  /** How many levels there are. */
  count: number;
  /** UTC, `YYYY-MM-DD`. */
  today: string;
  nameRegion: (region: string) => string;
  onConfirm: () => void;
  onDismiss: () => void;
  className?: string | undefined;
}

/** The card goes with its buttons. */
const andKeepFocus = (answer: () => void) => (): void => {
  answer();
  keepFocus();
};

/** Who is away and does not stand so, or the other way round: asked once, changed by one press. */
export function AwayToday({ states, levels, count, today, nameRegion, onConfirm, onDismiss, className }: Props) {
  return (
    <Card className={className} title={awayTodayTitle(states, today)} headingLevel={2}>
      <ul className={styles.lines}>
        {awayTodayLines(states, nameRegion).map(({ key, where, names, to }) => (
          <li key={key}>
            <span className={styles.where}>{where}:</span> <NameList names={names} /> <b>→ {to}</b>
          </li>
        ))}
      </ul>
      <div className={styles.foot}>
        <p className={styles.levels}>
          {levels.length === 0 && 'No level changes by it.'}
          {levels.map(({ region, name, before, after }) => (
            <Fragment key={region}>
              <span>{name}</span>
              <LevelPill level={before} levels={count} quiet />
              <span aria-hidden="true">→</span>
              <span className="visually-hidden">to</span>
              <LevelPill level={after} levels={count} />
            </Fragment>
          ))}
        </p>
        <Button variant="primary" icon="check" onClick={andKeepFocus(onConfirm)}>
          {awayTodayConfirm(states)}
        </Button>
        <Button variant="ghost" onClick={andKeepFocus(onDismiss)}>
          Not today
        </Button>
      </div>
    </Card>
  );
}
