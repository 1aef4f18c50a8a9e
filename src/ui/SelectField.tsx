import { useId, type ComponentProps } from 'react';
import { describeField } from './describe-field.ts';
import { Field, type FieldFrameProps } from './Field.tsx';
import control from './field-control.module.css';
import { Icon } from './Icon.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './SelectField.module.css';

export type SelectOption<T extends string> = { value: T; label: string; disabled?: boolean | undefined };

export type SelectFieldProps<T extends string> = Omit<
  ComponentProps<'select'>,
  'value' | 'onChange' | 'children' | 'multiple' | 'size'
> &
  FieldFrameProps & {
    label: string;
    value: T;
    options: readonly SelectOption<T>[];
    onChange: (next: T) => void;
  };

export function SelectField<T extends string>({
  label,
  value,
  options,
  onChange,
  description,
  error,
  hideLabel,
  optional,
  className,
  id: givenId,
  ...rest
}: SelectFieldProps<T>) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const choose = (position: number) => {
    const chosen = options[position];
    if (chosen) onChange(chosen.value);
  };
  return (
    <Field
      label={label}
      htmlFor={id}
      hideLabel={hideLabel}
      optional={optional}
      description={description}
      error={error}
      className={className}
    >
      <div className={styles.frame}>
        <select
          {...rest}
          {...describeField(id, { description, error }, rest['aria-describedby'])}
          id={id}
          className={joinClasses(control.control, styles.select)}
          value={value}
          onChange={(event) => choose(event.currentTarget.selectedIndex)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" size="small" className={styles.arrow} />
      </div>
    </Field>
  );
}
