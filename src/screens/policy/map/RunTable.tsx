import { useMemo } from 'react';
import type { AuditMap, LevelPair, Run } from '../../../core/audit/audit.ts';
import { Table, type TableColumn } from '../../../ui/Table.tsx';

interface Line extends Run<LevelPair> {
  readonly working: number;
}

const rangeText = ({ from, to }: Line): string => (from === to ? `${from}` : `${from}–${to}`);

const columnsOf = (choice: string): TableColumn<Line>[] => [
  { id: 'working', header: 'SEs working', rowHeader: true, cell: ({ working }) => working },
  { id: 'cases', header: 'Cases', cell: rangeText },
  { id: 'inUse', header: 'Level as read', cell: ({ value }) => value.inUse },
  { id: 'other', header: `Level under ${choice}`, cell: ({ value }) => value.other },
  {
    id: 'differs',
    header: 'Differs',
    cell: ({ value }) => {
      if (value.inUse === value.other) return '';
      return value.other > value.inUse ? 'harsher' : 'milder';
    },
  },
];

/** A map as a table: a row for each stretch that has one level under either reading. */
export function RunTable({ map, choice }: { map: AuditMap; choice: string }) {
  const columns = useMemo(() => columnsOf(choice), [choice]);
  const lines = map.rows.flatMap(({ working, runs }) => runs.map((run) => ({ ...run, working })));
  return (
    <Table
      caption="Levels by SEs working and cases, under both readings"
      dense
      columns={columns}
      rows={lines}
      rowKey={({ working, from }) => `${working} ${from}`}
    />
  );
}
