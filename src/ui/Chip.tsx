import type { ComponentProps } from 'react';
import styles from './Chip.module.css';
import { Icon } from './Icon.tsx';
import { joinClasses } from './join-classes.ts';

export type ChipProps = Omit<ComponentProps<'button'>, 'aria-pressed' | 'onClick'> & {
  pressed: boolean;
  onPressedChange: (next: boolean) => void;
  count?: number | undefined;
};

/** A filter that is on or off. */
export function Chip({ pressed, onPressedChange, count, className, children, ...rest }: ChipProps) {
  return (
    <button
      type="button"
      {...rest}
      className={joinClasses(styles.chip, className)}
      aria-pressed={pressed}
      onClick={() => onPressedChange(!pressed)}
    >
      {pressed && <Icon name="check" size="small" />}
      <span className={styles.words}>{children}</span>
      {count !== undefined && ' '}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </button>
  );
}
