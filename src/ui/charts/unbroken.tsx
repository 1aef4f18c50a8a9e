import styles from './ChartFrame.module.css';

/** A figure or a moment in a table, on one line. */
export const unbroken = (text: string) => <span className={styles.unbroken}>{text}</span>;
