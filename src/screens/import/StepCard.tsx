import type { ReactNode } from 'react';
import { Card } from '../../ui/Card.tsx';
import styles from './StepCard.module.css';

type StepCardProps = {
  step: 1 | 2 | 3;
  title: string;
  aside?: ReactNode;
  children: ReactNode;
};

/** One of the three steps. */
export function StepCard({ step, title, aside, children }: StepCardProps) {
  return (
    <Card
      title={
        <span className={styles.title}>
          <span className={styles.step} aria-hidden="true">
            {step}
          </span>
          {title}
        </span>
      }
      label={title}
      aside={aside}
    >
      <div className={styles.content}>{children}</div>
    </Card>
  );
}
