import type { CountChange } from '../../../core/import/import-preview.ts';
import { Table, type TableColumn } from '../../../ui/Table.tsx';
import { ShowMore } from '../ShowMore.tsx';
import { useMore } from '../use-more.ts';

/** Two people may have one name. */
type NumberedCount = CountChange & { readonly at: number };

const COLUMNS: readonly TableColumn<NumberedCount>[] = [
  { id: 'name', header: 'Who', rowHeader: true, cell: ({ name }) => name },
  { id: 'from', header: 'Now', align: 'end', cell: ({ from }) => from ?? '–' },
  { id: 'to', header: 'Then', align: 'end', cell: ({ to }) => <strong>{to}</strong> },
];

const STEP = 25;

/** Counts of active cases that change. */
export function CountTable({ counts }: { counts: readonly CountChange[] }) {
  const { shown, rest, more } = useMore(counts, STEP);
  return (
    <>
      <Table
        caption="Counts that change"
        dense
        columns={COLUMNS}
        rows={shown.map((count, at) => ({ ...count, at }))}
        rowKey={({ at }) => String(at)}
      />
      <ShowMore rest={rest} what="counts" onMore={more} />
    </>
  );
}
