import type { ReactNode } from 'react';
import styles from './FieldError.module.css';
import { Icon } from './Icon.tsx';

export type FieldErrorProps = { id?: string | undefined; children: ReactNode };

/** The reason beside a field; read aloud when it appears. */
export function FieldError({ id, children }: FieldErrorProps) {
  if (children === undefined || children === null || children === '' || children === false) return null;
  return (
    <p id={id} role="alert" className={styles.error}>
      <Icon name="warning" size="small" className={styles.icon} />
      <span>{children}</span>
    </p>
  );
}
