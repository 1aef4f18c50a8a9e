import type { ChangedCase, Listed } from '../../../core/import/import-preview.ts';
import { Table, type TableColumn } from '../../../ui/Table.tsx';
import { ShowMore } from '../ShowMore.tsx';
import { useMore } from '../use-more.ts';
import { FieldChanges } from './FieldChanges.tsx';
import { LineText } from './LineText.tsx';

const COLUMNS: readonly TableColumn<ChangedCase>[] = [
  { id: 'line', header: 'Line', align: 'end', cell: (row) => <LineText place={row} /> },
  { id: 'id', header: 'Case', rowHeader: true, cell: ({ id }) => id },
  { id: 'title', header: 'Title', cell: ({ title }) => title },
  { id: 'changes', header: 'What changes', cell: ({ changes }) => <FieldChanges changes={changes} /> },
];

const STEP = 25;

/** Cases of the board that the file says something else about, with the old value and the new. */
export function ChangedTable({ cases }: { cases: Listed<ChangedCase> }) {
  const { shown, rest, more } = useMore(cases.first, STEP);
  return (
    <>
      <Table caption="Cases changed" dense columns={COLUMNS} rows={shown} rowKey={({ id }) => id} />
      <ShowMore rest={rest} beyond={cases.total - cases.first.length} what="cases" onMore={more} />
    </>
  );
}
