import { Table, type TableColumn } from '../Table.tsx';
import { hoursText, sharesText, type SplitDay, type SplitNames } from './split-day.ts';

export type SplitTableProps = { title: string; series: readonly SplitDay[]; names: SplitNames; unit: string };

/** The figures behind the split chart. */
export function SplitTable({ title, series, names, unit }: SplitTableProps) {
  const columns: readonly TableColumn<SplitDay>[] = [
    { id: 'day', header: names.day, cell: (day) => day.label, rowHeader: true },
    { id: 'customer', header: names.customer, cell: (day) => hoursText(day.customer, unit), align: 'end' },
    { id: 'internal', header: names.internal, cell: (day) => hoursText(day.internal, unit), align: 'end' },
    { id: 'share', header: names.share, cell: (day) => sharesText(day), align: 'end' },
  ];
  return <Table caption={title} hideCaption dense columns={columns} rows={series} rowKey={(day) => day.label} />;
}
