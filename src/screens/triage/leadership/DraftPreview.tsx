import { plainPost } from '../../../core/contingency/plain-post.ts';
import type { Draft } from '../../../core/contingency/draft.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import styles from './DraftPreview.module.css';

interface Props {
  drafts: readonly Draft[];
  /** Only those of this kind follow from the decision. */
  kind: Draft['kind'];
  /** What is said where there are none. */
  none: string;
}

/** What a decision leaves to post, by channel; the words on demand. */
export function DraftPreview({ drafts, kind, none }: Props) {
  const nameRegion = useRegionName();
  const posts = drafts.filter((draft) => draft.kind === kind);
  if (posts.length === 0) return <p className={styles.preview}>{none}</p>;
  const about = ({ region }: Draft): string => (region === null ? '' : `, ${nameRegion(region)}`);
  return (
    <section className={styles.preview} aria-label="What this drafts">
      <h3 className={styles.title}>{posts.length === 1 ? 'One post waits then' : `${posts.length} posts wait then`}</h3>
      <ul className={styles.channels}>
        {posts.map((draft) => (
          <li key={draft.id}>
            <b>{draft.channel}</b>
            <span className={styles.soft}>{about(draft)}</span>
          </li>
        ))}
      </ul>
      <Disclosure summary="Read them">
        <ul className={styles.posts}>
          {posts.map((draft) => (
            <li key={draft.id}>
              <b>{draft.channel}</b>
              <p className={styles.text}>{plainPost(draft.text)}</p>
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
