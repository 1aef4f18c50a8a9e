import { useId, type ReactNode } from 'react';
import styles from './MapSection.module.css';

interface MapSectionProps {
  title: string;
  /** How it stands: "all known", "3 to check". */
  state?: ReactNode;
  note?: ReactNode;
  children: ReactNode;
}

/** One group of choices. */
export function MapSection({ title, state, note, children }: MapSectionProps) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 id={id} className={styles.title}>
          {title}
        </h3>
        {state}
      </div>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {children}
    </section>
  );
}
