import type { ContingencyInForce } from '../../core/contingency/in-force.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './WhatIf.module.css';

interface Props {
  /** What this side has and the other has not. */
  items: readonly ContingencyInForce[];
  /** On the side of what is, they end; on the other they begin. */
  how: 'begins' | 'ends';
  none: string;
}

/** What only one side obliges people to do, and who is told. */
export function ObligesSide({ items, how, none }: Props) {
  if (items.length === 0) return <p className={styles.soft}>{none}</p>;
  return (
    <ul className={styles.list} data-how={how}>
      {items.map(({ level, contingency }) => (
        <li key={`${level} ${contingency.id}`}>
          <Icon
            name={how === 'begins' ? 'plus' : 'minus'}
            size="small"
            label={how === 'begins' ? 'Begins:' : 'Ends:'}
          />
          <span>
            {contingency.text}
            {contingency.channels.length > 0 && <span className={styles.told}>{contingency.channels.join(', ')}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
