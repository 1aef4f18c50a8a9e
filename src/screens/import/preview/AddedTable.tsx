import type { CaseLine, Listed } from '../../../core/import/import-preview.ts';
import { Table, type TableColumn } from '../../../ui/Table.tsx';
import { ShowMore } from '../ShowMore.tsx';
import { useMore } from '../use-more.ts';
import { LineText } from './LineText.tsx';

const COLUMNS: readonly TableColumn<CaseLine>[] = [
  { id: 'line', header: 'Line', align: 'end', cell: (row) => <LineText place={row} /> },
  { id: 'id', header: 'Case', rowHeader: true, cell: ({ id }) => id },
  { id: 'title', header: 'Title', cell: ({ title }) => title },
  { id: 'detail', header: 'Priority, status, owner', cell: ({ detail }) => detail },
];

const STEP = 25;

/** Cases that are new here. */
export function AddedTable({ cases }: { cases: Listed<CaseLine> }) {
  const { shown, rest, more } = useMore(cases.first, STEP);
  return (
    <>
      <Table caption="Cases added" dense columns={COLUMNS} rows={shown} rowKey={({ id }) => id} />
      <ShowMore rest={rest} beyond={cases.total - cases.first.length} what="cases" onMore={more} />
    </>
  );
}
