import type { Case } from '../../../core/board/case.ts';
import { parseInstant } from '../../../core/clock/parse-instant.ts';
import { describeDue } from '../../../core/queue/describe-due.ts';
import { describePlace } from '../../../core/queue/describe-place.ts';
import type { Queue } from '../../../core/queue/queue.ts';
import { useNow } from '../../../state/use-now.ts';
import { useTimeZone } from '../../../state/use-time-zone.ts';
import { DataList, type DataItem } from '../../../ui/DataList.tsx';
import { SafeLink } from '../../../ui/SafeLink.tsx';
import { TimeText } from '../../../widgets/TimeText.tsx';
import { useDueOf } from '../use-due-of.ts';
import { StampText } from './StampText.tsx';

interface Props {
  item: Case;
  queue: Queue;
}

/** Where a case stands and why, when its first reply is due, and what people decided about it. */
export function CaseStanding({ item, queue }: Props) {
  const now = useNow('minute');
  const zone = useTimeZone();
  const due = useDueOf()(item);
  const place = describePlace(queue, item.id);
  const repliedAt = item.firstReplyAt === null ? null : parseInstant(item.firstReplyAt);
  const waits = (due.state === 'due' || due.state === 'late') && due.dueAt !== null ? due.dueAt : null;
  const items: (DataItem | false)[] = [
    place !== null && {
      id: 'place',
      term: 'Rank',
      value: place.rank === null ? 'not ranked' : `${place.rank} of ${queue.order.length}`,
      note: place.text,
    },
    {
      id: 'due',
      term: 'First reply',
      value: repliedAt === null ? describeDue(due, now).text : 'sent',
      note:
        repliedAt !== null ? (
          <TimeText at={repliedAt} now={now} zone={zone} />
        ) : waits === null ? undefined : (
          <>
            due <TimeText at={waits} now={now} zone={zone} />
            {due.from === 'level' && ', promised by the level in force'}
          </>
        ),
    },
    item.pin !== null && {
      id: 'pin',
      term: 'Pinned',
      value: item.pin.reason,
      note: <StampText stamp={item.pin} />,
    },
    item.exception !== null && {
      id: 'exception',
      term: 'Exception',
      value: item.exception.reason,
      note: <StampText stamp={item.exception} />,
    },
    item.url !== null &&
      item.url !== '' && { id: 'link', term: 'Link', value: <SafeLink href={item.url}>{item.url}</SafeLink> },
  ];
  return <DataList layout="rows" size="small" items={items.filter((one) => one !== false)} />;
}
