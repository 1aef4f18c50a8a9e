import { useId, type ComponentProps, type ReactNode } from 'react';
import { describeField } from './describe-field.ts';
import { Field, type FieldFrameProps } from './Field.tsx';
import control from './field-control.module.css';
import { joinClasses } from './join-classes.ts';
import styles from './TextField.module.css';

export type TextFieldProps = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type' | 'prefix' | 'size'> &
  FieldFrameProps & {
    label: string;
    value: string;
    onChange: (next: string) => void;
    type?: 'text' | 'url' | 'email' | 'password' | 'date' | 'time' | 'datetime-local' | undefined;
    suffix?: ReactNode;
  };

export function TextField({
  label,
  value,
  onChange,
  type = 'text',
  description,
  error,
  hideLabel,
  optional,
  suffix,
  className,
  id: givenId,
  ...rest
}: TextFieldProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
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
      <div className={styles.row}>
        <input
          {...rest}
          {...describeField(id, { description, error }, rest['aria-describedby'])}
          id={id}
          className={joinClasses(control.control, styles.input)}
          type={type}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        {suffix !== undefined && <span className={styles.affix}>{suffix}</span>}
      </div>
    </Field>
  );
}
