import type { ReactNode } from 'react';
import styles from './ChipGroup.module.css';
import { joinClasses } from './join-classes.ts';

export type ChipGroupProps = { label: string; children: ReactNode; className?: string | undefined };

export function ChipGroup({ label, children, className }: ChipGroupProps) {
  return (
    <div role="group" aria-label={label} className={joinClasses(styles.group, className)}>
      {children}
    </div>
  );
}
