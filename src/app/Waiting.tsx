import styles from './Waiting.module.css';

/** The board of an address cannot be shown yet: why, and what to do about it. */
export function Waiting({ why }: { why: string }) {
  return (
    <main className={styles.waiting} role="status">
      <h1>The shared board cannot be shown yet</h1>
      <p>{why}</p>
      <p>
        It is tried again by itself. <a href="#/settings">Settings</a> tell how to reach it.
      </p>
    </main>
  );
}
