import type { MapRun } from './map-run.ts';
import styles from './RunMap.module.css';

/** What is to be seen of a run: its colours, its frame, its text. */
export function MapRunView({ run: { span, tones, text, marked = false } }: { run: MapRun }) {
  return (
    <div
      className={styles.run}
      style={{ flexGrow: span }}
      data-hole={tones.length === 0 || undefined}
      data-several={tones.length > 1 || undefined}
      data-marked={marked || undefined}
      data-tone={tones[0]}
    >
      {tones.map((tone, place) => (
        <i key={place} className={styles.band} data-tone={tone} />
      ))}
      <span className={styles.text}>{text}</span>
    </div>
  );
}
