import type { ImportProgress } from '../../../state/import/import-facts.ts';
import { Button } from '../../../ui/Button.tsx';
import { Progress } from '../../../ui/Progress.tsx';
import styles from './ReadingNow.module.css';

interface ReadingNowProps {
  reading: ImportProgress & { what: string };
  onCancel: () => void;
}

const MEGABYTE = 1024 * 1024;
const size = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;

/** How far reading has come, and the way out. */
export function ReadingNow({ reading, onCancel }: ReadingNowProps) {
  const { done, total, what } = reading;
  const isLarge = total > MEGABYTE;
  return (
    <div className={styles.reading}>
      <Progress
        label={`Reading ${what}`}
        value={isLarge ? done : null}
        max={total}
        valueText={isLarge ? `${size(done)} of ${size(total)}` : undefined}
      />
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}
