import { useId, type ComponentProps, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import styles from './CountField.module.css';
import { CountStep } from './CountStep.tsx';
import { FieldError } from './FieldError.tsx';
import { joinClasses } from './join-classes.ts';
import { useCountEntry } from './use-count-entry.ts';

export type CountFieldProps = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'min' | 'max' | 'size' | 'type'> & {
  label: string;
  /** Null until something was entered: the field is empty. */
  value: number | null;
  /** Apply it at once: the field shows what comes back as `value`. */
  onCommit: (next: number) => void;
  max?: number | undefined;
  size?: 'medium' | 'large' | undefined;
  showLabel?: boolean | undefined;
};

/** A count with − and +, taken at each keystroke; what is no count is refused beside it. */
export function CountField({
  label,
  value,
  onCommit,
  max = 999,
  size = 'medium',
  showLabel = false,
  disabled,
  className,
  onKeyDown,
  onMouseDown,
  onFocus,
  onBlur,
  ...rest
}: CountFieldProps) {
  const id = useId();
  const entry = useCountEntry({ value, max, onCommit });

  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    onKeyDown?.(event);
    if (event.defaultPrevented) return;
    if (event.key === 'ArrowUp') entry.step(1);
    else if (event.key === 'ArrowDown') entry.step(-1);
    else if (event.key !== 'Escape' || !entry.cancel()) return;
    event.preventDefault();
    event.stopPropagation();
  };

  // A first press would put the caret somewhere in the number; a count is replaced, not edited.
  const point = (event: MouseEvent<HTMLInputElement>) => {
    onMouseDown?.(event);
    if (document.activeElement === event.currentTarget || disabled) return;
    event.preventDefault();
    event.currentTarget.focus();
  };

  const enter = (event: FocusEvent<HTMLInputElement>) => {
    onFocus?.(event);
    event.currentTarget.select();
  };

  const leave = (event: FocusEvent<HTMLInputElement>) => {
    onBlur?.(event);
    entry.end();
  };

  return (
    <div className={joinClasses(styles.field, className)} data-size={size}>
      {showLabel && (
        <label className={styles.label} htmlFor={rest.id ?? id}>
          {label}
        </label>
      )}
      <div className={styles.frame} data-refused={entry.refusal !== null || undefined}>
        <CountStep
          label={`${label}: one less`}
          icon="minus"
          atEnd={value !== null && value <= 0}
          disabled={disabled}
          onStep={() => entry.step(-1)}
        />
        <input
          id={id}
          autoComplete="off"
          aria-label={showLabel ? undefined : label}
          {...rest}
          className={styles.input}
          type="text"
          role="spinbutton"
          inputMode="numeric"
          aria-valuenow={value ?? undefined}
          aria-valuemin={0}
          aria-valuemax={max}
          aria-invalid={entry.refusal !== null || undefined}
          aria-describedby={joinClasses(rest['aria-describedby'], entry.refusal !== null && `${id}-reason`)}
          disabled={disabled}
          value={entry.text}
          onChange={(event) => entry.type(event.currentTarget.value)}
          onFocus={enter}
          onMouseDown={point}
          onBlur={leave}
          onKeyDown={press}
        />
        <CountStep
          label={`${label}: one more`}
          icon="plus"
          atEnd={value !== null && value >= max}
          disabled={disabled}
          onStep={() => entry.step(1)}
        />
      </div>
      <FieldError id={`${id}-reason`}>{entry.refusal}</FieldError>
    </div>
  );
}
