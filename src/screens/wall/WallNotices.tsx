import styles from './WallNotices.module.css';

export interface WallNotice {
  id: string;
  tone: 'info' | 'warning' | 'danger' | 'success' | 'demo';
  title: string;
}

/** Small but clear: that this is a demo, a look back, a shared copy. */
export function WallNotices({ notices }: { notices: readonly WallNotice[] }) {
  if (notices.length === 0) return null;
  return (
    <ul className={styles.notices}>
      {notices.map(({ id, tone, title }) => (
        <li key={id} className={styles.notice} data-tone-of={tone}>
          {title}
        </li>
      ))}
    </ul>
  );
}
