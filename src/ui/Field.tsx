import type { ReactNode } from 'react';
import styles from './Field.module.css';
import { FieldError } from './FieldError.tsx';
import { joinClasses } from './join-classes.ts';

export type FieldFrameProps = {
  label: ReactNode;
  hideLabel?: boolean | undefined;
  optional?: boolean | undefined;
  description?: ReactNode;
  error?: string | undefined;
  className?: string | undefined;
};

export type FieldProps = FieldFrameProps & { htmlFor: string; note?: ReactNode; children: ReactNode };

/** The frame all fields share: label above, help and reason below. Ids follow `htmlFor`. */
export function Field({
  label,
  htmlFor,
  hideLabel = false,
  optional = false,
  description,
  note,
  error,
  className,
  children,
}: FieldProps) {
  return (
    <div className={joinClasses(styles.field, className)}>
      <label className={hideLabel ? 'visually-hidden' : styles.label} htmlFor={htmlFor}>
        {label}
        {optional && <span className={styles.optional}> (optional)</span>}
      </label>
      {children}
      {description !== undefined && (
        <p id={`${htmlFor}-description`} className={styles.description}>
          {description}
        </p>
      )}
      {note}
      <FieldError id={`${htmlFor}-error`}>{error}</FieldError>
    </div>
  );
}
