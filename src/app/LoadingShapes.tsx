import styles from './LoadingShapes.module.css';

/** Where a screen's parts are going to stand; seen only when they take their time. */
export function LoadingShapes() {
  return (
    <div className={styles.shapes} aria-hidden="true">
      <span />
      <span />
      <span />
    </div>
  );
}
