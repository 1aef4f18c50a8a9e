import { formatDay } from '../../../core/clock/format-day.ts';
import { Button } from '../../../ui/Button.tsx';
import { describePlanChange } from '../change-words.ts';
import { usePlanner, type Compared } from '../use-planner.ts';
import styles from './SavedPlans.module.css';

const countOf = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

const daysIn = (cells: Compared['comparison']['added']): number => new Set(cells.map(({ day }) => day)).size;

interface Props {
  compared: Compared;
  onStopped: () => void;
}

/** What became different since a plan was kept, day by day; these days carry a mark in the heat map. */
export function Comparison({ compared: { name, comparison }, onStopped }: Props) {
  const { compareWith, select } = usePlanner();
  const { changes, added, gone } = comparison;
  const stop = (): void => {
    compareWith(null);
    onStopped();
  };
  const [news, olds] = [daysIn(added), daysIn(gone)];
  return (
    <section className={styles.comparison} aria-label={`Compared with ${name}`}>
      <h3 className={styles.sub}>
        Since “{name}”: {changes.length === 0 ? 'nothing changed' : countOf(changes.length, 'change', 'changes')}
      </h3>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <li key={`${change.day} ${change.region}`}>
            <Button size="small" variant="ghost" onClick={() => select({ day: change.day, region: change.region })}>
              {formatDay(change.day)}, {change.name}
            </Button>{' '}
            {describePlanChange(change)}
          </li>
        ))}
      </ul>
      {news + olds > 0 && (
        <p className={styles.note}>
          Only days that both have are compared: {countOf(news, 'day is', 'days are')} new here,{' '}
          {countOf(olds, 'day', 'days')} of the kept plan {olds === 1 ? 'is' : 'are'} not shown.
        </p>
      )}
      <Button size="small" icon="close" onClick={stop}>
        Stop comparing
      </Button>
    </section>
  );
}
