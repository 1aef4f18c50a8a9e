import { useId, type ReactNode } from 'react';
import styles from './RadioCards.module.css';

export type RadioCardOption<T extends string> = {
  value: T;
  label: string;
  description?: ReactNode;
  badge?: ReactNode;
  disabled?: boolean | undefined;
};

export type RadioCardsProps<T extends string> = {
  legend: string;
  options: readonly RadioCardOption<T>[];
  value: T | null;
  onChange: (next: T) => void;
  hideLegend?: boolean | undefined;
};

/** One of a few choices that each need a sentence. */
export function RadioCards<T extends string>(props: RadioCardsProps<T>) {
  const { legend, options, value, onChange, hideLegend = false } = props;
  const id = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={hideLegend ? 'visually-hidden' : styles.legend}>{legend}</legend>
      <div className={styles.cards}>
        {options.map((option) => (
          <label key={option.value} className={styles.card}>
            <input
              type="radio"
              className={styles.input}
              name={id}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              aria-labelledby={`${id}-${option.value}-label`}
              aria-describedby={option.description === undefined ? undefined : `${id}-${option.value}-text`}
              onChange={() => onChange(option.value)}
            />
            <span className={styles.words}>
              <span className={styles.title}>
                <span id={`${id}-${option.value}-label`}>{option.label}</span>
                {option.badge}
              </span>
              {option.description !== undefined && (
                <span id={`${id}-${option.value}-text`} className={styles.description}>
                  {option.description}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
