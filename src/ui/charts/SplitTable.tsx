import { Table, type TableColumn } from '../Table.tsx';
import { hoursText, sharesText, SPLIT_NAMES, type SplitDay } from './split-day.ts';

export type SplitTableProps = { title: string; series: readonly SplitDay[] };

/** The figures behind the split chart. */
export function SplitTable({ title, series }: SplitTableProps) {
  const columns: readonly TableColumn<SplitDay>[] = [
    { id: 'day', header: SPLIT_NAMES.day, cell: (day) => day.label, rowHeader: true },
    { id: 'customer', header: SPLIT_NAMES.customer, cell: (day) => hoursText(day.customer), align: 'end' },
    { id: 'internal', header: SPLIT_NAMES.internal, cell: (day) => hoursText(day.internal), align: 'end' },
    { id: 'share', header: SPLIT_NAMES.share, cell: (day) => sharesText(day), align: 'end' },
  ];
  return <Table caption={title} dense columns={columns} rows={series} rowKey={(day) => day.label} />;
}
