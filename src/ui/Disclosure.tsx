import type { ComponentProps, ReactNode } from 'react';
import styles from './Disclosure.module.css';
import { Icon } from './Icon.tsx';
import { joinClasses } from './join-classes.ts';

export type DisclosureProps = Omit<ComponentProps<'details'>, 'children'> & {
  summary: ReactNode;
  children: ReactNode;
};

/** Words with more behind them; `open` says how it starts. */
export function Disclosure({ summary, children, className, ...rest }: DisclosureProps) {
  return (
    <details {...rest} className={joinClasses(styles.details, className)}>
      <summary className={styles.summary}>
        <Icon name="chevron-right" size="small" className={styles.arrow} />
        <span>{summary}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
