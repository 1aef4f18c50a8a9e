import { Badge } from '../../../ui/Badge.tsx';
import { spreadTone } from '../../../ui/spread-tone.ts';
import { usePlanner } from '../use-planner.ts';
import styles from './DayDetails.module.css';

/** What a level would oblige, once it was announced: its own contingencies and those of all milder levels. */
export function Obliges({ level }: { level: number }) {
  const { policy } = usePlanner();
  const rules = policy.levels.filter((rule) => rule.level <= level && rule.contingencies.length > 0);
  return (
    <section className={styles.part}>
      <h3 className={styles.sub}>What it would oblige</h3>
      {rules.length === 0 ? (
        <p className={styles.note}>Business as usual: nothing to do.</p>
      ) : (
        <ul className={styles.obliges}>
          {rules.flatMap((rule) =>
            rule.contingencies.map(({ id, text }) => (
              <li key={id}>
                <Badge level={spreadTone(rule.level, policy.levels.length)} size="small">
                  {rule.level}
                </Badge>
                <span>{text}</span>
              </li>
            )),
          )}
        </ul>
      )}
    </section>
  );
}
