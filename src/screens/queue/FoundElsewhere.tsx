import { memo, useDeferredValue, useMemo } from 'react';
import type { Case } from '../../core/board/case.ts';
import { matchCases } from '../../core/queue/match-cases.ts';
import type { Queue } from '../../core/queue/queue.ts';
import { Card } from '../../ui/Card.tsx';
import { AsideList, type AsideItem } from './aside/AsideList.tsx';
import styles from './FoundElsewhere.module.css';

interface Props {
  queue: Queue;
  find: string;
  ownerOf: (item: Case) => string;
  onOpen: (item: Case) => void;
}

/** What was typed may mean a case that is not ranked: paused, with the CE, or waiting for somebody else. */
export const FoundElsewhere = memo(function FoundElsewhere({ queue, find, ownerOf, onOpen }: Props) {
  const settled = useDeferredValue(find);
  const found = useMemo(() => findElsewhere(queue, settled, ownerOf), [queue, settled, ownerOf]);
  if (found.length === 0) return null;
  const summary =
    found.length === 1 ? '1 case fits that is not ranked' : `${found.length} cases fit that are not ranked`;
  return (
    <Card label="Found outside of the ranking" className={styles.card}>
      <AsideList summary={summary} items={found} onOpen={onOpen} />
    </Card>
  );
});

const findElsewhere = (queue: Queue, find: string, ownerOf: (item: Case) => string): AsideItem[] => {
  const matches = matchCases(find, ownerOf);
  if (matches === null) return [];
  const ranked = new Set(queue.order);
  return queue.cases
    .filter((item, index) => !ranked.has(index) && matches(item))
    .map((item) => ({ item, note: item.status === 'new' || item.status === 'open' ? 'not ranked' : item.status }));
};
