import { joinClasses } from './join-classes.ts';
import styles from './Meter.module.css';
import { percent } from './percent.ts';
import type { Tone } from './spread-tone.ts';

export type MeterProps = {
  label: string;
  value: number;
  min?: number | undefined;
  max: number;
  valueText: string;
  tone?: Tone | undefined;
  showLabel?: boolean | undefined;
  className?: string | undefined;
};

/** How much of a known whole. */
export function Meter({ label, value, min = 0, max, valueText, tone, showLabel = false, className }: MeterProps) {
  const share = max > min ? (value - min) / (max - min) : 0;
  return (
    <div className={joinClasses(styles.meter, className)} data-tone={tone}>
      {showLabel && (
        <div className={styles.head} aria-hidden="true">
          <span>{label}</span>
          <span className={styles.value}>{valueText}</span>
        </div>
      )}
      <div
        className={styles.track}
        role="meter"
        aria-label={label}
        aria-valuenow={value}
        aria-valuemin={min}
        aria-valuemax={max}
        aria-valuetext={valueText}
      >
        <div className={styles.fill} style={{ inlineSize: percent(share) }} />
      </div>
    </div>
  );
}
