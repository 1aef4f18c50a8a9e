import { Table, type TableColumn } from '../Table.tsx';
import type { LinesChartProps, LinesRow } from './LinesChart.tsx';
import { unbroken } from './unbroken.tsx';

type Props = Pick<LinesChartProps, 'title' | 'lines' | 'rows' | 'formatAt' | 'formatValue'> & { atName: string };

/** The figures behind a line chart. */
export function LinesTable({ title, lines, rows, formatAt, formatValue, atName }: Props) {
  const columns: readonly TableColumn<LinesRow>[] = [
    {
      id: 'at',
      header: atName,
      cell: ({ at }) => unbroken(formatAt(at)),
      rowHeader: true,
    },
    ...lines.map(({ id, name }) => ({
      id,
      header: name,
      align: 'end' as const,
      cell: ({ values }: LinesRow) => {
        const value = values[id];
        return value === null || value === undefined ? '–' : formatValue(value);
      },
    })),
  ];
  // Two may be of the same moment.
  const places = new Map(rows.map((row, place) => [row, place]));
  return <Table caption={title} dense columns={columns} rows={rows} rowKey={(row) => `${places.get(row) ?? ''}`} />;
}
