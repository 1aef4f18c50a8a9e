import { useId, useState, type ComponentProps } from 'react';
import { describeField } from './describe-field.ts';
import { Field, type FieldFrameProps } from './Field.tsx';
import control from './field-control.module.css';
import { joinClasses } from './join-classes.ts';
import styles from './TextArea.module.css';

export type TextAreaProps = Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'maxLength'> &
  FieldFrameProps & {
    label: string;
    value: string;
    onChange: (next: string) => void;
    /** Characters it takes; what is longer is cut, and the field says so. */
    limit?: number | undefined;
  };

// From here on the count is of use; before, it is noise.
const NEAR = 0.9;

const figures = new Intl.NumberFormat('en');

export function TextArea({
  label,
  value,
  onChange,
  limit = 2000,
  rows = 4,
  description,
  error,
  hideLabel,
  optional,
  className,
  id: givenId,
  ...rest
}: TextAreaProps) {
  const ownId = useId();
  const id = givenId ?? ownId;
  const [cut, setCut] = useState(false);
  const reason = error ?? (cut ? `Only the first ${figures.format(limit)} characters are kept.` : undefined);
  const type = (text: string) => {
    setCut(text.length > limit);
    onChange(text.slice(0, limit));
  };
  return (
    <Field
      label={label}
      htmlFor={id}
      hideLabel={hideLabel}
      optional={optional}
      description={description}
      error={reason}
      className={className}
      note={
        value.length >= limit * NEAR && (
          <p className={styles.count}>{`${figures.format(value.length)} of ${figures.format(limit)} characters`}</p>
        )
      }
    >
      <textarea
        {...rest}
        {...describeField(id, { description, error: reason }, rest['aria-describedby'])}
        id={id}
        rows={rows}
        style={{ minBlockSize: `calc(${rows}lh + 0.85rem)` }}
        className={joinClasses(control.control, styles.area)}
        value={value}
        onChange={(event) => type(event.currentTarget.value)}
      />
    </Field>
  );
}
