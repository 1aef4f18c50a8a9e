import type { Policy } from '../../../core/policy/policy.ts';
import styles from './RequestPreview.module.css';

interface Props {
  /** Null until the severity was chosen. */
  text: string | null;
  /** The labels of what is still empty. */
  empty: readonly string[];
  channels: Policy['channels'];
}

/** What support gets, word for word, and where it goes. */
export function RequestPreview({ text, empty, channels }: Props) {
  return (
    <section className={styles.preview} aria-label="What support gets">
      <h3 className={styles.head}>What support gets</h3>
      {text === null ? (
        <p className={styles.none}>Choose how severe it is, and the text shows here.</p>
      ) : (
        <div className={styles.text} role="group" aria-label="The request as text" tabIndex={0}>
          {text}
        </div>
      )}
      {empty.length > 0 && <p className={styles.empty}>Still empty: {empty.join(', ')}</p>}
      <p className={styles.where}>
        Post it in <span className={styles.whole}>{channels.announce}</span> on Slack, or send it to{' '}
        <span className={styles.address}>{channels.email}</span>.
      </p>
    </section>
  );
}
