import styles from './NotConfirmed.module.css';

/** Beside a name: nobody has confirmed today what the row says about this person. */
export function NotConfirmed() {
  return (
    <span className={styles.mark} title="State not confirmed today (W, F or O confirms it)">
      <span aria-hidden="true">?</span>
      <span className="visually-hidden">not confirmed today</span>
    </span>
  );
}
