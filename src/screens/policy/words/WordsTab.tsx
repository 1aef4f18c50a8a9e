import { ChannelsCard } from './ChannelsCard.tsx';
import { ClockCard } from './ClockCard.tsx';
import { PostsCard } from './PostsCard.tsx';
import { PreSalesCard } from './PreSalesCard.tsx';
import { PromisesCard } from './PromisesCard.tsx';
import { SegmentsCard } from './SegmentsCard.tsx';
import styles from './words.module.css';

/** Whom the policy tells, what it promises, its hours, and its wording. */
export function WordsTab() {
  return (
    <div className={styles.tab}>
      <div className={styles.column}>
        <ChannelsCard />
        <ClockCard />
      </div>
      <div className={styles.column}>
        <PromisesCard />
        <PreSalesCard />
        <SegmentsCard />
      </div>
      <div className={styles.wide}>
        <PostsCard />
      </div>
    </div>
  );
}
