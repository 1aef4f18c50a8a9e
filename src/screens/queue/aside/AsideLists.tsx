import { memo, useDeferredValue, useMemo } from 'react';
import type { Case, CaseStatus } from '../../../core/board/case.ts';
import { listAsides, type RankedCase } from '../../../core/queue/list-asides.ts';
import type { Queue } from '../../../core/queue/queue.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { AsideCard } from './AsideCard.tsx';
import type { CaseLine } from './CaseLines.tsx';

interface Props {
  queue: Queue;
  onOpen: (item: Case) => void;
}

const NOT_OURS = [
  { status: 'pending', text: 'waiting for the customer' },
  { status: 'on-hold', text: 'on hold for somebody else' },
  { status: 'solved', text: 'solved' },
  { status: 'closed', text: 'closed' },
] as const satisfies readonly { status: CaseStatus; text: string }[];

const linesOf = (cases: readonly Case[]): CaseLine[] => cases.map((item) => ({ item }));
const linesWithRank = (ranked: readonly RankedCase[], noteOf: (item: Case) => string): CaseLine[] =>
  ranked.map(({ item, rank }) => ({ item, note: `rank ${rank}${noteOf(item)}` }));

/** What stands apart from the ranking or is marked in it, each with the reason; every case opens from here. */
export const AsideLists = memo(function AsideLists({ queue, onOpen }: Props) {
  const regionName = useRegionName();
  const settled = useDeferredValue(queue);
  const { paused, withCE, bestEffort, undated, inactive } = useMemo(() => listAsides(settled), [settled]);
  const notOurs = NOT_OURS.filter(({ status }) => inactive[status].length > 0);
  return (
    <>
      {paused.map(({ region, reason, cases }) => (
        <AsideCard
          key={region ?? ''}
          title={region === null ? 'Paused, of no region' : `Paused in ${regionName(region)}`}
          count={cases.length}
          explanation={`${reason} Back in the ranking when the level falls.`}
          groups={[{ id: 'all', lines: linesOf(cases) }]}
          onOpen={onOpen}
        />
      ))}
      {withCE.length > 0 && (
        <AsideCard
          title="With CE"
          count={settled.withCE.length}
          explanation="Pre-sales that the edition leaves with the CE, until a CE's request or leadership's exception brings it here."
          groups={withCE.map(({ reason, cases }) => ({ id: reason, heading: reason, lines: linesOf(cases) }))}
          onOpen={onOpen}
        />
      )}
      {bestEffort.cases.length > 0 && (
        <AsideCard
          title="Best effort"
          count={bestEffort.cases.length}
          explanation={`Ranked and marked, but promised nothing. ${bestEffort.reason}`}
          groups={[{ id: 'all', lines: linesWithRank(bestEffort.cases, () => '') }]}
          onOpen={onOpen}
        />
      )}
      {undated.length > 0 && (
        <AsideCard
          title="Without a date"
          count={undated.length}
          explanation="When they were opened cannot be read, so they rank after the dated ones of their class and segment."
          groups={[
            {
              id: 'all',
              lines: linesWithRank(undated, ({ openedAt }) => (openedAt ? `, says “${openedAt}”` : ', no date')),
            },
          ]}
          onOpen={onOpen}
        />
      )}
      {notOurs.length > 0 && (
        <AsideCard
          title="Not ours right now"
          count={notOurs.reduce((sum, { status }) => sum + inactive[status].length, 0)}
          explanation={`${notOurs.map(({ status, text }) => `${inactive[status].length} ${text}`).join(', ')}. They neither rank nor count.`}
          groups={notOurs.map(({ status, text }) => ({ id: status, heading: text, lines: linesOf(inactive[status]) }))}
          onOpen={onOpen}
        />
      )}
    </>
  );
});
