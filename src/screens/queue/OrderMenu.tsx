import { memo } from 'react';
import type { Queue } from '../../core/queue/queue.ts';
import { useBoard } from '../../state/use-board.ts';
import { useWhyReadOnly } from '../../state/use-why-read-only.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Menu } from '../../ui/Menu.tsx';
import type { QueueEdit } from './use-queue-edit.ts';
import styles from './OrderMenu.module.css';

interface Props {
  queue: Queue;
  act: QueueEdit['act'];
}

const ORDERINGS = [
  { value: 'automatic', label: 'Automatic: by the levels in force' },
  { value: 'normal', label: 'Normal times: the oldest request first' },
  { value: 'hard-choices', label: 'Hard choices: by segment' },
] as const;

/** Which order is in use and why, and the way to another. */
export const OrderMenu = memo(function OrderMenu({ queue, act }: Props) {
  const ordering = useBoard((board) => board.ordering);
  const readOnly = useWhyReadOnly() !== null;
  if (readOnly) return <Badge tone={queue.hardChoices ? 'accent' : 'neutral'}>{queue.hardChoicesBecause}</Badge>;
  return (
    <span className={styles.order} data-hard={queue.hardChoices}>
      <Menu
        className={styles.opener}
        label={queue.hardChoicesBecause}
        items={ORDERINGS.map(({ value, label }) => ({
          kind: 'choice' as const,
          id: value,
          label,
          checked: value === ordering,
          onSelect: () => {
            if (value !== ordering) act({ kind: 'setOrdering', ordering: value });
          },
        }))}
      />
    </span>
  );
});
