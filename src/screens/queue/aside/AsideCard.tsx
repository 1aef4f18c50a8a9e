import type { ReactNode } from 'react';
import { Card } from '../../../ui/Card.tsx';
import styles from './AsideCard.module.css';

interface Props {
  title: string;
  /** Why these cases stand here. */
  explanation: string;
  children: ReactNode;
}

/** One of the lists beside the ranking, with what it means. */
export function AsideCard({ title, explanation, children }: Props) {
  return (
    <Card title={title} headingLevel={2} className={styles.card}>
      <p className={styles.explanation}>{explanation}</p>
      {children}
    </Card>
  );
}
