import type { Case } from '../../../core/board/case.ts';
import { segmentName } from '../../../core/policy/segment-name.ts';
import { describeAge } from '../../../core/queue/describe-age.ts';
import type { Queue } from '../../../core/queue/queue.ts';
import { useBoard } from '../../../state/use-board.ts';
import { useNow } from '../../../state/use-now.ts';
import { useRegionName } from '../../../state/use-region-name.ts';
import { DataList } from '../../../ui/DataList.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { CaseStanding } from './CaseStanding.tsx';
import styles from './CaseForm.module.css';

interface Props {
  item: Case;
  queue: Queue;
  onClose: () => void;
}

/** A case of a board that cannot be changed here: to read only. */
export function ReadCaseDialog({ item, queue, onClose }: Props) {
  const { policy } = queue.rules;
  const now = useNow('minute');
  const regionName = useRegionName();
  const owner = useBoard(({ people }) => people.find(({ id }) => id === item.owner)?.name ?? item.owner ?? 'nobody');
  const facts = [
    { id: 'class', term: 'Class', value: item.priority },
    { id: 'segment', term: 'Segment', value: segmentName(policy, item.segment) },
    { id: 'status', term: 'Status', value: item.status },
    { id: 'age', term: 'Age', value: describeAge(item, now).text },
    { id: 'region', term: 'Region', value: regionName(item.region) || 'none' },
    { id: 'owner', term: 'Owner', value: owner },
  ];
  const request = policy.preSales.requestFields.map(({ id, label }) => ({
    id,
    term: label,
    value: item.request?.[id] || 'missing',
  }));
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={item.title || `Case ${item.id}`}
      description={`${item.id}${item.customer === '' ? '' : `, ${item.customer}`}`}
    >
      <div className={styles.form}>
        <CaseStanding item={item} queue={queue} />
        <DataList items={facts} size="small" />
        {item.segment === 'pre-sales' && <DataList items={request} size="small" layout="rows" />}
      </div>
    </Dialog>
  );
}
