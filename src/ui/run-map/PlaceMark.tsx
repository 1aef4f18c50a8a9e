import styles from './RunMap.module.css';

type PlaceMarkProps = { kind: 'looked' | 'here'; column: number; columns: number };

/** A frame or a pin over one place of a row. */
export function PlaceMark({ kind, column, columns }: PlaceMarkProps) {
  return (
    <span className={styles.marks} aria-hidden="true">
      <i style={{ flexGrow: column }} />
      <b className={styles.mark} data-kind={kind} />
      <i style={{ flexGrow: columns - column - 1 }} />
    </span>
  );
}
