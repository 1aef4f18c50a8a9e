import styles from './Skeleton.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type SkeletonProps = {
  lines?: number | undefined;
  height?: string | undefined;
  label?: string | undefined;
};

/** Holds the place of what is still on its way. */
export function Skeleton({ lines = 1, height, label = 'Loading' }: SkeletonProps) {
  return (
    <div className={styles.skeleton}>
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={styles.line} style={{ blockSize: height }} aria-hidden="true" />
      ))}
    </div>
  );
}
