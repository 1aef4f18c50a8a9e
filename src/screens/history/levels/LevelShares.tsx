import type { LevelHours } from '../../../core/history/hours-at-levels.ts';
import { formatHours } from '../../../core/split/format-hours.ts';
import { spreadTone } from '../../../ui/spread-tone.ts';
import type { StyleWithVariables } from '../../../widgets/style-with-variables.ts';
import styles from './LevelShares.module.css';

interface Props {
  region: string;
  shares: readonly LevelHours[];
  levels: number;
}

/** How the hours of coverage fell on the levels: a bar, and the same in words. */
export function LevelShares({ region, shares, levels }: Props) {
  const toneOf = (level: number | null) => (level === null ? undefined : spreadTone(level, levels));
  return (
    <div className={styles.shares}>
      <div className={styles.bar} aria-hidden="true">
        {shares.map(({ level, hours }) => {
          const style: StyleWithVariables = { '--hours': hours };
          return (
            <span key={level} data-tone={toneOf(level)} data-unknown={level === null || undefined} style={style} />
          );
        })}
      </div>
      <ul className={styles.list} aria-label={`Hours of coverage in ${region} by level in force`}>
        {shares.map(({ level, hours }) => (
          <li key={level} data-tone={toneOf(level)} data-unknown={level === null || undefined}>
            {level === null ? 'Level unknown' : `Level ${level}`} <b>{formatHours(hours)}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
