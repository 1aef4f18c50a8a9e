import { joinClasses } from '../ui/join-classes.ts';
import { spreadTone } from '../ui/spread-tone.ts';
import { LevelBars } from './LevelBars.tsx';
import styles from './LevelPill.module.css';

interface Props {
  level: number | null;
  levels: number;
  /** A check-in was missed: no level is shown, but these words of `describeUnknown` or, with true, "unknown". */
  unknown?: string | boolean | undefined;
  /** Outlined only: what the level would be, not what holds. */
  quiet?: boolean | undefined;
  className?: string | undefined;
}

/** A level as numeral, word, colour and place among all levels, full in its colour; takes the size of the text around it. */
export function LevelPill({ level: given, levels, unknown = false, quiet = false, className }: Props) {
  const level = unknown === false ? given : null;
  return (
    <span
      className={joinClasses(styles.pill, className)}
      data-tone={level === null ? undefined : spreadTone(level, levels)}
      data-unknown={unknown !== false || undefined}
      data-quiet={quiet || undefined}
    >
      <LevelBars level={level} levels={levels} />
      <span>
        {wordsOf(level, unknown)}
        {level !== null && <span className="visually-hidden">{` of ${levels}`}</span>}
      </span>
    </span>
  );
}

const wordsOf = (level: number | null, unknown: string | boolean): string => {
  if (unknown !== false) return `Level ${unknown === true ? 'unknown' : unknown}`;
  return level === null ? 'No level' : `Level ${level}`;
};
