import type { HTMLAttributes } from 'react';
import styles from './Badge.module.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.ts';
import { joinClasses } from './join-classes.ts';
import type { Tone } from './spread-tone.ts';

export type BadgeTone =
  | 'neutral'
  | 'accent'
  | 'info'
  | 'success'
  | 'warning'
  | 'danger'
  | 'late'
  | 'demo'
  | 'p0'
  | 'p1'
  | 'p2'
  | 'p3';

export type BadgeProps = HTMLAttributes<HTMLSpanElement> & {
  tone?: BadgeTone | undefined;
  /** Full in the colour of a severity step; goes before `tone`. */
  level?: Tone | undefined;
  size?: 'small' | 'medium' | 'large' | undefined;
  icon?: IconName | undefined;
};

export function Badge({ tone = 'neutral', level, size = 'medium', icon, className, children, ...rest }: BadgeProps) {
  return (
    <span
      {...rest}
      className={joinClasses(styles.badge, className)}
      data-badge={level === undefined ? tone : 'level'}
      data-tone={level}
      data-size={size}
    >
      {icon && <Icon name={icon} size="small" />}
      {children}
    </span>
  );
}
