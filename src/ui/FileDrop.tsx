import { useId, useRef, useState, type ChangeEvent, type DragEvent, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { FieldError } from './FieldError.tsx';
import styles from './FileDrop.module.css';
import { Icon } from './Icon.tsx';
import { joinClasses } from './join-classes.ts';

export type FileDropProps = {
  /** What the button says: "Choose a board file". */
  label: string;
  description?: ReactNode;
  accept?: string | undefined;
  /** One file; of several dropped ones the first. */
  onFile?: ((file: File) => void) | undefined;
  /** Several files, in place of `onFile`. */
  onFiles?: ((files: readonly File[]) => void) | undefined;
  error?: string | undefined;
  busy?: boolean | undefined;
};

/** Takes a file, or several: by its button, or dropped anywhere on it. */
export function FileDrop({ label, description, accept, onFile, onFiles, error, busy = false }: FileDropProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const take = (files: FileList | null) => {
    const [first] = files ?? [];
    if (!files || !first || busy) return;
    onFiles?.([...files]);
    onFile?.(first);
  };

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    take(event.currentTarget.files);
    // So that the same file can be chosen again after it was mended.
    if (input.current) input.current.value = '';
  };

  const drag = (event: DragEvent<HTMLDivElement>) => {
    event.preventDefault();
    setOver(!busy && event.type !== 'dragleave');
  };

  const drop = (event: DragEvent<HTMLDivElement>) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };

  return (
    <div
      className={styles.drop}
      data-over={over || undefined}
      data-closed={busy || undefined}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={drag}
      onDrop={drop}
    >
      <Icon name="upload" size="large" className={styles.icon} />
      <input
        ref={input}
        id={id}
        className={styles.input}
        type="file"
        accept={accept}
        multiple={onFiles !== undefined}
        disabled={busy}
        tabIndex={-1}
        aria-hidden="true"
        onChange={choose}
      />
      <Button
        busy={busy}
        aria-describedby={joinClasses(description !== undefined && `${id}-description`, error && `${id}-error`)}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <p className={styles.hint}>{onFiles ? 'or drop them here' : 'or drop it here'}</p>
      {description !== undefined && (
        <div id={`${id}-description`} className={styles.description}>
          {description}
        </div>
      )}
      <FieldError id={`${id}-error`}>{error}</FieldError>
    </div>
  );
}
