import { usePolicy } from '../../../state/use-policy.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { spreadTone } from '../../../ui/spread-tone.ts';
import styles from './MapTab.module.css';

/** What the colours and frames of a map mean. */
export function MapLegend({ choice }: { choice: string }) {
  const { levels } = usePolicy();
  return (
    <div className={styles.legend}>
      <ul className={styles.levels} aria-label="Levels by colour">
        {levels.map(({ level, name }) => (
          <li key={level}>
            <Badge level={spreadTone(level, levels.length)} size="small" title={name}>
              {level}
            </Badge>
          </li>
        ))}
      </ul>
      <span className={styles.framed}>
        <i className={styles.frame} aria-hidden="true" /> Framed: another level; above as it is read, below {choice}
      </span>
    </div>
  );
}
