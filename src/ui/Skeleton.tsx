import { joinClasses } from './join-classes.ts';
import styles from './Skeleton.module.css';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type SkeletonProps = {
  lines?: number | undefined;
  height?: string | undefined;
  width?: string | undefined;
  label?: string | undefined;
  className?: string | undefined;
};

/** Holds the place of what is still on its way. */
export function Skeleton({ lines = 1, height, width, label = 'Loading', className }: SkeletonProps) {
  return (
    <div className={joinClasses(styles.skeleton, className)} style={{ inlineSize: width }}>
      <VisuallyHidden>{label}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={styles.line} style={{ blockSize: height }} aria-hidden="true" />
      ))}
    </div>
  );
}
