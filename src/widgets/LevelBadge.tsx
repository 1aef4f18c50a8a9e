import { joinClasses } from '../ui/join-classes.ts';
import { spreadTone } from '../ui/spread-tone.ts';
import { LevelLadder } from './LevelLadder.tsx';
import styles from './LevelBadge.module.css';

interface Props {
  level: number | null;
  levels: number;
  /** The level's name in the policy. */
  name?: string | undefined;
  /** Not in force: only what the numbers would give. */
  quiet?: boolean | undefined;
  className?: string | undefined;
}

/** Numeral, word and place on the ladder in one line of text; takes the size of the text around it. */
export function LevelBadge({ level, levels, name, quiet = false, className }: Props) {
  return (
    <span
      className={joinClasses(styles.badge, className)}
      data-quiet={quiet || undefined}
      data-tone={level === null ? undefined : spreadTone(level, levels)}
    >
      <LevelLadder level={level} levels={levels} quiet={quiet} />
      <b className={styles.numeral}>{level ?? '–'}</b>
      {name !== undefined && name !== '' && <span className={styles.name}>{name}</span>}
    </span>
  );
}
