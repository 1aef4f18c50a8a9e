import { formatHours } from '../../core/split/format-hours.ts';
import type { RegionSplit } from '../../core/split/time-split.ts';
import styles from './WhatIf.module.css';

interface Props {
  split: RegionSplit | null;
  /** What the hours are those of: "left today". */
  hours: string;
}

/** How time is split on one side, and the hours that this comes to. */
export function SplitSide({ split, hours }: Props) {
  if (split === null) return <p className={styles.soft}>Not known.</p>;
  const { inForce, capacity } = split;
  return (
    <>
      <p>
        <b>{`${inForce.customer}\u00a0%`}</b> customers, <b>{`${inForce.internal}\u00a0%`}</b> internal
      </p>
      {capacity !== null && (
        <p className={styles.soft}>
          {formatHours(capacity.customer)} and {formatHours(capacity.internal)} {hours}
        </p>
      )}
    </>
  );
}
