import { formatShare } from '../ui/format-share.ts';
import styles from './LevelBars.module.css';

interface Props {
  /** The level up to which the bars are filled; null fills none. */
  level: number | null;
  levels: number;
}

const LOWEST = 0.3;

/** A level's place among all levels, one bar each, rising to the right; takes the size of the text around it, whose words say the same. */
export function LevelBars({ level, levels }: Props) {
  return (
    <span className={styles.bars} aria-hidden="true">
      {Array.from({ length: levels }, (_, index) => (
        <span
          key={index}
          className={styles.bar}
          data-on={(level !== null && index < level) || undefined}
          style={{ blockSize: formatShare(LOWEST + ((1 - LOWEST) * (index + 1)) / levels) }}
        />
      ))}
    </span>
  );
}
