import { joinClasses } from '../ui/join-classes.ts';
import { spreadTone } from '../ui/spread-tone.ts';
import { LevelBars } from './LevelBars.tsx';
import styles from './LevelPill.module.css';

interface Props {
  level: number | null;
  levels: number;
  className?: string | undefined;
}

/** A level as numeral, word, colour and place among all levels, full in its colour; takes the size of the text around it. */
export function LevelPill({ level, levels, className }: Props) {
  return (
    <span
      className={joinClasses(styles.pill, className)}
      data-tone={level === null ? undefined : spreadTone(level, levels)}
    >
      <LevelBars level={level} levels={levels} decorative />
      <span>
        {level === null ? 'No level' : `Level ${level}`}
        {level !== null && <span className="visually-hidden">{` of ${levels}`}</span>}
      </span>
    </span>
  );
}
