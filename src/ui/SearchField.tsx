import { useId, useRef, type ComponentProps, type KeyboardEvent } from 'react';
import control from './field-control.module.css';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { joinClasses } from './join-classes.ts';
import { Kbd } from './Kbd.tsx';
import styles from './SearchField.module.css';
import { useMergedRef } from './use-merged-ref.ts';

export type SearchFieldProps = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'type' | 'size'> & {
  label: string;
  value: string;
  onChange: (next: string) => void;
  /** A key that leads here, shown while the field is empty. The screen listens for it. */
  shortcut?: string | undefined;
};

export function SearchField({
  label,
  value,
  onChange,
  shortcut,
  className,
  id: givenId,
  ref,
  onKeyDown,
  placeholder = label,
  ...rest
}: SearchFieldProps) {
  const ownId = useId();
  const field = useRef<HTMLInputElement>(null);
  const refs = useMergedRef(field, ref);
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    onKeyDown?.(event);
    if (event.defaultPrevented || event.key !== 'Escape' || value === '') return;
    event.preventDefault();
    event.stopPropagation();
    onChange('');
  };
  const clear = () => {
    onChange('');
    field.current?.focus();
  };
  return (
    <div className={joinClasses(styles.search, className)} role="search">
      <label className="visually-hidden" htmlFor={givenId ?? ownId}>
        {label}
      </label>
      <Icon name="search" className={styles.glass} />
      <input
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        {...rest}
        id={givenId ?? ownId}
        ref={refs}
        className={joinClasses(control.control, styles.input)}
        type="search"
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={press}
      />
      {value !== '' && <IconButton icon="close" label="Clear" size="small" className={styles.clear} onClick={clear} />}
      {value === '' && shortcut !== undefined && (
        <span className={styles.hint} aria-hidden="true">
          <Kbd>{shortcut}</Kbd>
        </span>
      )}
    </div>
  );
}
