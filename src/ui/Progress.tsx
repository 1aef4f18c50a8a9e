import { formatShare } from './format-share.ts';
import styles from './Progress.module.css';

export type ProgressProps = {
  label: string;
  /** Nothing known yet: null. */
  value: number | null;
  max?: number | undefined;
  valueText?: string | undefined;
};

/** How far along a piece of work is. */
export function Progress({ label, value, max = 1, valueText }: ProgressProps) {
  return (
    <div className={styles.progress}>
      <div className={styles.head} aria-hidden="true">
        <span>{label}</span>
        {valueText !== undefined && <span className={styles.value}>{valueText}</span>}
      </div>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value ?? undefined}
        aria-valuetext={valueText}
      >
        <div
          className={styles.fill}
          data-unknown={value === null || undefined}
          style={{ inlineSize: value === null ? undefined : formatShare(value / max) }}
        />
      </div>
    </div>
  );
}
