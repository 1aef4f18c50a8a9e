import type { ReactNode } from 'react';
import styles from './Kbd.module.css';

export type KbdProps = { children: ReactNode };

/** A key on the keyboard. */
export function Kbd({ children }: KbdProps) {
  return <kbd className={styles.key}>{children}</kbd>;
}
