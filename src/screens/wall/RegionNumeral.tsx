import type { RegionState } from '../../core/level/region-state.ts';
import styles from './RegionNumeral.module.css';

/** The level in force, as large as there is room for: a question mark where nobody knows it, words where none is. */
export function RegionNumeral({ state: { inForce, checkIn, unknown } }: { state: RegionState }) {
  if (unknown !== null)
    return (
      <div className={styles.place}>
        <p className={styles.numeral} data-digits="1" data-unknown="">
          ?
        </p>
      </div>
    );
  return (
    <div className={styles.place} data-none={inForce === null || undefined}>
      {inForce === null ? (
        <p className={styles.none}>{checkIn.state === 'none' ? 'Not in play' : 'No numbers yet'}</p>
      ) : (
        <p className={styles.numeral} data-digits={String(inForce).length}>
          {inForce}
        </p>
      )}
    </div>
  );
}
