import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.ts';

export type EmptyStateProps = {
  icon?: IconName | undefined;
  title: ReactNode;
  headingLevel?: 2 | 3 | 4 | undefined;
  children?: ReactNode;
  action?: ReactNode;
};

/** Nothing here yet: why, and what to do about it. */
export function EmptyState({ icon, title, headingLevel = 2, children, action }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={styles.empty}>
      {icon && (
        <span className={styles.icon}>
          <Icon name={icon} size="large" />
        </span>
      )}
      <Heading className={styles.title}>{title}</Heading>
      {children !== undefined && <div className={styles.text}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
