import { spreadTone } from '../ui/spread-tone.ts';
import styles from './LevelLadder.module.css';

interface Props {
  /** The level up to which the rungs are filled; null fills none. */
  level: number | null;
  levels: number;
  /** Where the numbers stand now, when that is another level. */
  live: number | null;
  /** Outlined only: this is what the level would be. */
  quiet: boolean;
  /** A check-in was missed: whatever was said last, no level is shown. */
  unknown: boolean;
}

/** A level's place among all levels, mildest at the foot: the position says it without the colour. Fills the height it is given. */
export function LevelLadder(props: Props) {
  const { levels, live, quiet, unknown } = props;
  const level = unknown ? null : props.level;
  return (
    <span
      className={styles.ladder}
      role="img"
      aria-label={unknown ? unknownName(levels, live) : nameOf(level, levels, live)}
      data-quiet={quiet || undefined}
      data-unknown={unknown || undefined}
      data-tone={level === null ? undefined : spreadTone(level, levels)}
    >
      {Array.from({ length: levels }, (_, index) => index + 1).map((rung) => (
        <span
          key={rung}
          className={styles.rung}
          data-on={(level !== null && rung <= level) || undefined}
          data-live={rung === live || undefined}
        >
          {rung === live && <span className={styles.live} data-tone={spreadTone(rung, levels)} />}
        </span>
      ))}
    </span>
  );
}

const nameOf = (level: number | null, levels: number, live: number | null): string => {
  const place = level === null ? `No level of ${levels}` : `Level ${level} of ${levels}`;
  return live === null || live === level ? place : `${place}, the numbers now give ${live}`;
};

const unknownName = (levels: number, live: number | null): string =>
  `Level unknown, ${levels} levels${live === null ? '' : `, the numbers now give ${live}`}`;
