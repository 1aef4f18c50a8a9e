import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import { formatShare } from './format-share.ts';
import styles from './SplitBar.module.css';

export type SplitBarProps = {
  label: string;
  /** The first part, from 0 to 1 of the whole. */
  share: number;
  firstLabel: ReactNode;
  secondLabel: ReactNode;
  /** Where the first part should end, from 0 to 1. */
  target?: number | undefined;
  valueText: string;
  className?: string | undefined;
};

/** A whole in two parts. */
export function SplitBar(props: SplitBarProps) {
  const { label, share, firstLabel, secondLabel, target, valueText, className } = props;
  return (
    <div className={joinClasses(styles.split, className)}>
      <div className={styles.frame} role="img" aria-label={`${label}: ${valueText}`}>
        <div className={styles.bar}>
          <div className={styles.first} style={{ inlineSize: formatShare(share) }} />
        </div>
        {target !== undefined && <div className={styles.target} style={{ insetInlineStart: formatShare(target) }} />}
      </div>
      <div className={styles.labels}>
        <span>{firstLabel}</span>
        <span>{secondLabel}</span>
      </div>
    </div>
  );
}
