import styles from './Button.module.css';
import { joinClasses } from './join-classes.ts';

export type ButtonVariant = 'primary' | 'quiet' | 'danger' | 'ghost';
export type ButtonSize = 'small' | 'medium' | 'large';

/** What buttons, links that look like buttons and menu openers share. */
export type ButtonLook = {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  block?: boolean | undefined;
  iconOnly?: boolean | undefined;
  className?: string | undefined;
};

export function buttonLook({ variant = 'quiet', size = 'medium', block, iconOnly, className }: ButtonLook) {
  return {
    className: joinClasses(styles.button, className),
    'data-variant': variant,
    'data-size': size,
    'data-block': block || undefined,
    'data-icon-only': iconOnly || undefined,
  };
}
