import { memo, useDeferredValue, useMemo } from 'react';
import type { Case } from '../../core/board/case.ts';
import { isActive } from '../../core/queue/is-active.ts';
import { matchCases } from '../../core/queue/match-cases.ts';
import type { Aside, Queue } from '../../core/queue/queue.ts';
import { AsideCard } from './aside/AsideCard.tsx';
import type { CaseLine } from './aside/CaseLines.tsx';

interface Props {
  queue: Queue;
  find: string;
  ownerOf: (item: Case) => string;
  onOpen: (item: Case) => void;
}

/** What was typed may mean a case that is not ranked: paused, with the CE, or waiting for somebody else. */
export const FoundElsewhere = memo(function FoundElsewhere({ queue, find, ownerOf, onOpen }: Props) {
  const settled = useDeferredValue(find);
  const searching = settled.trim() !== '';
  const apart = useMemo(() => (searching ? notRanked(queue) : []), [queue, searching]);
  const lines = useMemo(() => {
    const matches = matchCases(settled, ownerOf);
    return matches === null ? [] : apart.filter(({ item }) => matches(item));
  }, [apart, settled, ownerOf]);
  if (lines.length === 0) return null;
  return (
    <AsideCard
      title="Found outside of the ranking"
      count={lines.length}
      explanation="What you typed also fits cases that are paused, with the CE, or waiting for somebody else."
      groups={[{ id: 'all', lines }]}
      onOpen={onOpen}
    />
  );
});

/** Every case that has no rank, with what keeps it out. */
const notRanked = ({ cases, paused, withCE }: Queue): CaseLine[] => {
  const lines = (asides: readonly Aside[], note: string): CaseLine[] =>
    asides.flatMap(({ index }) => {
      const item = cases[index];
      return item === undefined ? [] : [{ item, note }];
    });
  const notOurs = cases.filter((item) => !isActive(item));
  return [
    ...lines(paused, 'paused'),
    ...lines(withCE, 'with CE'),
    ...notOurs.map((item) => ({ item, note: item.status.replace('-', ' ') })),
  ];
};
