import type { Queue } from '../../core/queue/queue.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { usePrinting } from '../../ui/use-printing.ts';
import { CaseList } from './CaseList.tsx';
import { LatePrintedQueue } from './late-parts.ts';
import type { CaseActions, OpenMenu } from './use-case-actions.ts';
import type { FilterControls } from './use-queue-filter.ts';
import type { QueueRows } from './use-queue-rows.ts';

interface Props {
  queue: Queue;
  rows: QueueRows;
  controls: FilterControls;
  actions: CaseActions;
  onMenu: OpenMenu;
}

/** The list below number one, or why there is none. */
export function Ranking({ queue, rows, controls, actions, onMenu }: Props) {
  const { filter, sortBy, clear } = controls;
  const printing = usePrinting();
  const all = queue.order.length;
  if (rows.listed.length > 0)
    return (
      <>
        {printing && <LatePrintedQueue queue={queue} rows={rows} />}
        <CaseList
          queue={queue}
          rows={rows}
          sort={filter.sort}
          descending={filter.descending}
          sortBy={sortBy}
          actions={actions}
          onMenu={onMenu}
        />
      </>
    );
  if (all === 1 && rows.passing === 1) return <Card as="div">Nothing else is ranked.</Card>;
  return (
    <Card label="Nothing fits">
      <EmptyState
        icon="filter"
        title={rows.passing === 1 ? 'Only number one fits' : 'No ranked case fits'}
        action={<Button onClick={clear}>Show all {all}</Button>}
      >
        <p>
          {rows.passing === 1
            ? 'It stands above. Nothing else that is ranked passes every filter that is set.'
            : `Of the ${all} that are ranked none passes every filter that is set.`}
        </p>
      </EmptyState>
    </Card>
  );
}
