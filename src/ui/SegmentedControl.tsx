import { useId, type HTMLAttributes } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './SegmentedControl.module.css';

export type SegmentedOption<T extends string> = {
  value: T;
  label: string;
  title?: string | undefined;
  disabled?: boolean | undefined;
};

export type SegmentedControlProps<T extends string> = Omit<HTMLAttributes<HTMLDivElement>, 'onChange'> & {
  label: string;
  options: readonly SegmentedOption<T>[];
  value: T;
  onChange: (next: T) => void;
  size?: 'small' | 'medium' | undefined;
  disabled?: boolean | undefined;
  showLabel?: boolean | undefined;
};

/** One of a few, side by side; radio buttons underneath, so the browser brings the arrow keys. */
export function SegmentedControl<T extends string>(props: SegmentedControlProps<T>) {
  const { label, options, value, onChange, size = 'medium', disabled, showLabel, className, ...rest } = props;
  const name = useId();
  return (
    <div
      aria-label={label}
      {...rest}
      role="radiogroup"
      className={joinClasses(styles.control, className)}
      data-size={size}
    >
      {showLabel && <span className={styles.label}>{label}</span>}
      <div className={styles.segments}>
        {options.map((option) => (
          <label key={option.value} className={styles.segment} title={option.title}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={disabled || option.disabled}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.text} data-text={option.label}>
              {option.label}
            </span>
          </label>
        ))}
      </div>
    </div>
  );
}
