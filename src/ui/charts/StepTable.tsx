import { Table, type TableColumn } from '../Table.tsx';
import { unbroken } from './unbroken.tsx';
import type { DotSeries, Segment, StepSeries } from './step-segments.ts';

export type StepTableProps = {
  title: string;
  segments: readonly Segment[];
  steps: readonly StepSeries[];
  dots: readonly DotSeries[];
  names: { from: string; to: string };
  formatAt: (at: number) => string;
  formatValue: (value: number) => string;
};

/** The stretches behind a step chart, each with what every series said in it; those of which nothing is known are left out. */
export function StepTable({ title, segments, steps, dots, names, formatAt, formatValue }: StepTableProps) {
  const columns: readonly TableColumn<Segment>[] = [
    {
      id: 'from',
      header: names.from,
      cell: ({ from }) => unbroken(formatAt(from)),
      rowHeader: true,
    },
    { id: 'to', header: names.to, cell: ({ to }) => unbroken(formatAt(to)) },
    ...steps.map(({ id, name }) => ({
      id,
      header: name,
      cell: (segment: Segment) => {
        const step = segment.steps[id];
        return step === undefined || step.value === null ? (step?.words ?? '–') : unbroken(formatValue(step.value));
      },
    })),
    ...dots.map(({ id, name }) => ({
      id,
      header: name,
      cell: (segment: Segment) => {
        const value = segment.dots[id];
        return value === undefined ? '–' : unbroken(formatValue(value));
      },
    })),
  ];
  const rows = segments.filter((segment) =>
    [...Object.values(segment.steps), ...Object.values(segment.dots)].some((one) => one !== undefined),
  );
  return <Table caption={title} dense columns={columns} rows={rows} rowKey={({ from }) => `${from}`} />;
}
