import type { ComponentProps } from 'react';
import styles from './Chip.module.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.ts';
import { joinClasses } from './join-classes.ts';

export type ChipProps = Omit<ComponentProps<'button'>, 'aria-pressed' | 'onClick'> & {
  pressed: boolean;
  onPressedChange: (next: boolean) => void;
  count?: number | undefined;
  icon?: IconName | undefined;
};

/** A filter that is on or off. */
export function Chip({ pressed, onPressedChange, count, icon, className, children, ...rest }: ChipProps) {
  return (
    <button
      type="button"
      {...rest}
      className={joinClasses(styles.chip, className)}
      aria-pressed={pressed}
      onClick={() => onPressedChange(!pressed)}
    >
      {(icon || pressed) && <Icon name={pressed ? 'check' : (icon ?? 'check')} size="small" />}
      <span className={styles.words}>{children}</span>
      {count !== undefined && ' '}
      {count !== undefined && <span className={styles.count}>{count}</span>}
    </button>
  );
}
