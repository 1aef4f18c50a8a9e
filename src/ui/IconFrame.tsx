import styles from './Icon.module.css';
import { joinClasses } from './join-classes.ts';

export interface IconLook {
  size?: 'small' | 'medium' | 'large' | undefined;
  /** Without one the icon only decorates the words beside it. */
  label?: string | undefined;
  className?: string | undefined;
}

/** A shape as tall as the text around it. */
export function IconFrame({ shape, size = 'medium', label, className }: IconLook & { shape: string }) {
  return (
    <svg
      className={joinClasses(styles.icon, className)}
      data-size={size}
      viewBox="0 0 24 24"
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={shape} />
    </svg>
  );
}
