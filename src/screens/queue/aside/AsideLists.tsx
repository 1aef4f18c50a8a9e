import { memo, useDeferredValue, useMemo } from 'react';
import type { Case, CaseStatus } from '../../../core/board/case.ts';
import { listAsides, type RankedCase } from '../../../core/queue/list-asides.ts';
import type { Queue } from '../../../core/queue/queue.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { AsideCard } from './AsideCard.tsx';
import { AsideReason } from './AsideReason.tsx';
import { AsideList, type AsideItem } from './AsideList.tsx';

interface Props {
  queue: Queue;
  onOpen: (item: Case) => void;
}

const NOT_OURS = [
  { status: 'pending', text: 'waiting for the customer' },
  { status: 'on-hold', text: 'on hold: waiting for somebody else' },
  { status: 'solved', text: 'solved' },
  { status: 'closed', text: 'closed' },
] as const satisfies readonly { status: CaseStatus; text: string }[];

const asItems = (cases: readonly Case[]): AsideItem[] => cases.map((item) => ({ item }));
const withRank = (ranked: readonly RankedCase[], note: (item: Case) => string): AsideItem[] =>
  ranked.map(({ item, rank }) => ({ item, note: [`rank ${rank}`, note(item)].filter(Boolean).join(', ') }));
const showText = (count: number): string => (count === 1 ? 'Show it' : `Show all ${count}`);

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
          title={`Paused ${region === null ? 'of no region' : `in ${regionName(region)}`} (${cases.length})`}
          explanation={`${reason} It is back in the ranking when the level falls.`}
        >
          <AsideList summary={showText(cases.length)} items={asItems(cases)} onOpen={onOpen} />
        </AsideCard>
      ))}
      {withCE.length > 0 && (
        <AsideCard
          title={`With CE (${queue.withCE.length})`}
          explanation="Pre-sales that the edition leaves with the CE, who is first in line. A CE's request or leadership's exception brings one back."
        >
          {withCE.map(({ reason, cases }) => (
            <AsideReason key={reason} reason={reason}>
              <AsideList summary={showText(cases.length)} items={asItems(cases)} onOpen={onOpen} />
            </AsideReason>
          ))}
        </AsideCard>
      )}
      {bestEffort.cases.length > 0 && (
        <AsideCard
          title={`Best effort (${bestEffort.cases.length})`}
          explanation={`Ranked and marked, but promised nothing. ${bestEffort.reason}`}
        >
          <AsideList
            summary={showText(bestEffort.cases.length)}
            items={withRank(bestEffort.cases, () => '')}
            onOpen={onOpen}
          />
        </AsideCard>
      )}
      {undated.length > 0 && (
        <AsideCard
          title={`Without a date (${undated.length})`}
          explanation="When they were opened cannot be read, so they rank after the dated ones of their class and segment. Open one to set its date."
        >
          <AsideList
            summary={showText(undated.length)}
            items={withRank(undated, ({ openedAt }) => (openedAt ? `says “${openedAt}”` : 'no date'))}
            onOpen={onOpen}
          />
        </AsideCard>
      )}
      {notOurs.length > 0 && (
        <AsideCard
          title={`Not ours right now (${notOurs.reduce((sum, { status }) => sum + inactive[status].length, 0)})`}
          explanation="Their next action is somebody else's, so they neither rank nor count."
        >
          {notOurs.map(({ status, text }) => (
            <AsideList
              key={status}
              summary={`${inactive[status].length} ${text}`}
              items={asItems(inactive[status])}
              onOpen={onOpen}
            />
          ))}
        </AsideCard>
      )}
    </>
  );
});
