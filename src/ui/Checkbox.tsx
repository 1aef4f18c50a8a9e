import { useId, useLayoutEffect, useRef, type ComponentProps, type ReactNode } from 'react';
import styles from './Checkbox.module.css';
import { describeField } from './describe-field.ts';
import { FieldError } from './FieldError.tsx';
import { joinClasses } from './join-classes.ts';
import { useMergedRef } from './use-merged-ref.ts';

export type CheckboxProps = Omit<ComponentProps<'input'>, 'onChange' | 'checked' | 'type' | 'size'> & {
  label: ReactNode;
  checked: boolean;
  onChange: (next: boolean) => void;
  indeterminate?: boolean | undefined;
  description?: ReactNode;
  error?: string | undefined;
};

export function Checkbox({
  label,
  checked,
  onChange,
  indeterminate = false,
  description,
  error,
  className,
  ref,
  ...rest
}: CheckboxProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const refs = useMergedRef(box, ref);
  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = indeterminate;
  }, [indeterminate]);
  return (
    <div className={joinClasses(styles.field, className)}>
      <label className={styles.label}>
        <input
          {...rest}
          {...describeField(id, { description, error }, rest['aria-describedby'])}
          ref={refs}
          type="checkbox"
          className={styles.box}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {description !== undefined && (
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
      )}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}
