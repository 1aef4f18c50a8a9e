import type { Policy } from '../../../core/policy/policy.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { Card } from '../../../ui/Card.tsx';
import { Table, type TableColumn } from '../../../ui/Table.tsx';

type Segment = Policy['segments'][number];

const COLUMNS: readonly TableColumn<Segment>[] = [
  { id: 'name', header: 'Segment', rowHeader: true, cell: ({ name }) => name },
  { id: 'short', header: 'On the wall', cell: ({ short }) => short },
  { id: 'paying', header: 'Paying', cell: ({ paying }) => (paying ? 'yes' : 'no') },
];

/** Who asks, most important first. */
export function SegmentsCard() {
  const { segments } = usePolicy();
  return (
    <Card title="Segments" aside="in the order of hard choices">
      <Table caption="Segments, most important first" dense columns={COLUMNS} rows={segments} rowKey={({ id }) => id} />
    </Card>
  );
}
