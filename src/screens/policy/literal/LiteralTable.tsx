import type { LiteralMap } from '../../../core/audit/audit-literal.ts';
import type { Run } from '../../../core/audit/audit.ts';
import { Table, type TableColumn } from '../../../ui/Table.tsx';

interface Line extends Run<readonly number[]> {
  readonly working: number;
}

const COLUMNS: readonly TableColumn<Line>[] = [
  { id: 'working', header: 'SEs working', rowHeader: true, cell: ({ working }) => working },
  { id: 'each', header: 'Cases each', cell: ({ from, to }) => (from === to ? `${from}` : `${from}–${to}`) },
  { id: 'levels', header: 'Levels that hold', cell: ({ value }) => (value.length === 0 ? 'none' : value.join(', ')) },
];

/** The literal table's stretches, one in a row. */
export function LiteralTable({ map }: { map: LiteralMap }) {
  return (
    <Table
      caption="Levels that hold at their word, by SEs working and cases each"
      dense
      columns={COLUMNS}
      rows={map.rows.flatMap(({ working, runs }) => runs.map((run) => ({ ...run, working })))}
      rowKey={({ working, from }) => `${working} ${from}`}
    />
  );
}
