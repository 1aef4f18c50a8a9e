import type { Listed } from '../../../core/import/import-preview.ts';
import type { ImportRemark } from '../../../core/import/import-table.ts';
import { Table, type TableColumn } from '../../../ui/Table.tsx';
import { ShowMore } from '../ShowMore.tsx';
import { useMore } from '../use-more.ts';
import styles from './RemarkTable.module.css';
import { figureText } from '../figure-text.ts';

/** Two remarks may say the same of one line. */
type NumberedRemark = ImportRemark & { readonly at: number };

const COLUMNS: readonly TableColumn<NumberedRemark>[] = [
  { id: 'line', header: 'Line', align: 'end', rowHeader: true, cell: ({ line }) => figureText(line) },
  { id: 'reason', header: 'Why', cell: ({ reason }) => reason },
  {
    id: 'excerpt',
    header: 'What stands there',
    cell: ({ excerpt }) => <span className={styles.excerpt}>{excerpt}</span>,
  },
];
const SOURCE: TableColumn<NumberedRemark> = { id: 'source', header: 'File', cell: ({ source }) => source };

const STEP = 25;

interface RemarkTableProps {
  caption: string;
  remarks: Listed<ImportRemark>;
}

/** Places of the files with something to say about them, by line. */
export function RemarkTable({ caption, remarks }: RemarkTableProps) {
  const { shown, rest, more } = useMore(remarks.first, STEP);
  const isOneFile = new Set(remarks.first.map(({ source }) => source)).size < 2;
  return (
    <>
      <Table
        caption={caption}
        dense
        columns={isOneFile ? COLUMNS : [SOURCE, ...COLUMNS]}
        rows={shown.map((remark, at) => ({ ...remark, at }))}
        rowKey={({ at }) => String(at)}
      />
      <ShowMore rest={rest} beyond={remarks.total - remarks.first.length} what="lines" onMore={more} />
    </>
  );
}
