import { ICON_SHAPES, type IconName } from './icon-shapes.ts';
import styles from './Icon.module.css';
import { joinClasses } from './join-classes.ts';

export type IconProps = {
  name: IconName;
  size?: 'small' | 'medium' | 'large' | undefined;
  /** Without one the icon only decorates the words beside it. */
  label?: string | undefined;
  className?: string | undefined;
};

export function Icon({ name, size = 'medium', label, className }: IconProps) {
  return (
    <svg
      className={joinClasses(styles.icon, className)}
      data-size={size}
      viewBox="0 0 24 24"
      focusable="false"
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <path d={ICON_SHAPES[name]} />
    </svg>
  );
}
