import { useImperativeHandle, useState, type Ref } from 'react';
import { usePreferences } from '../../state/use-preferences.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './WhyLine.module.css';

export interface WhyHandle {
  /** Says why this row stands where it does. */
  readonly show: (row: number) => void;
}

interface Props {
  rankOf: (row: number) => number | null;
  whyOf: (row: number) => string;
  /** Nothing can be changed, so there are no keys for it. */
  readOnly: boolean;
  ref: Ref<WhyHandle>;
}

/** Below the list: why the row at hand stands above the next, and the keys. It alone draws again as the pointer moves. */
export function WhyLine({ rankOf, whyOf, readOnly, ref }: Props) {
  const [row, setRow] = useState(0);
  const { singleKeys } = usePreferences();
  useImperativeHandle(ref, () => ({ show: setRow }), []);
  return (
    <div className={styles.line}>
      <p className={styles.why} aria-hidden="true">
        <b>{rankOf(row)}</b> {whyOf(row)}
      </p>
      <p className={styles.keys}>
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> move <Kbd>Enter</Kbd> open
        {!readOnly && singleKeys && (
          <>
            {' '}
            <Kbd>T</Kbd> take <Kbd>P</Kbd> pin <Kbd>S</Kbd> solve <Kbd>M</Kbd> more
          </>
        )}
      </p>
    </div>
  );
}
