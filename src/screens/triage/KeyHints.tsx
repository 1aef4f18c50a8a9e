import { memo } from 'react';
import { usePreferences } from '../../state/use-preferences.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import styles from './KeyHints.module.css';

/** What the keyboard does in a count; only where there is likely to be one. */
export const KeyHints = memo(function KeyHints() {
  const { singleKeys } = usePreferences();
  return (
    <dl className={styles.keys} aria-label="Keys">
      <div>
        <dt>
          <Kbd>↑</Kbd> <Kbd>↓</Kbd>
        </dt>
        <dd>between people</dd>
      </div>
      <div>
        <dt>
          <Kbd>0</Kbd>–<Kbd>9</Kbd>
        </dt>
        <dd>set the count</dd>
      </div>
      <div>
        <dt>
          <Kbd>W</Kbd> <Kbd>F</Kbd> <Kbd>O</Kbd>
        </dt>
        <dd>working, focus, out</dd>
      </div>
      {singleKeys && (
        <div>
          <dt>
            <Kbd>C</Kbd>
          </dt>
          <dd>check in where it is due</dd>
        </div>
      )}
      <div>
        <dt>
          <Kbd>Ctrl/⌘</Kbd> <Kbd>Z</Kbd>
        </dt>
        <dd>undo anything</dd>
      </div>
    </dl>
  );
});
