import { Button } from '../../ui/Button.tsx';
import styles from './ShowMore.module.css';
import { figureText } from './figure-text.ts';

interface ShowMoreProps {
  rest: number;
  what: string;
  onMore: () => void;
  /** Besides those: items that are counted but not here. */
  beyond?: number;
}

/** Brings the next items of a long list; says how many stay uncounted among the shown ones. */
export function ShowMore({ rest, what, onMore, beyond = 0 }: ShowMoreProps) {
  if (rest === 0 && beyond === 0) return null;
  return (
    <p className={styles.more}>
      {rest > 0 && (
        <Button size="small" onClick={onMore}>
          Show more {what} ({figureText(rest + beyond)} left)
        </Button>
      )}
      {rest === 0 && beyond > 0 && `And ${figureText(beyond)} more ${what}.`}
    </p>
  );
}
