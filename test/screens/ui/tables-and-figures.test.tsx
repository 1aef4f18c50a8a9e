import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { SplitChart } from '../../../src/ui/charts/SplitChart.tsx';
import { Card } from '../../../src/ui/Card.tsx';
import { DataList } from '../../../src/ui/DataList.tsx';
import { Progress } from '../../../src/ui/Progress.tsx';
import { SplitBar } from '../../../src/ui/SplitBar.tsx';
import { Table, type TableColumn } from '../../../src/ui/Table.tsx';

type Person = { name: string; cases: number };

const PEOPLE: readonly Person[] = [
  { name: 'Amara', cases: 8 },
  { name: 'Bruno', cases: 6 },
];

function columns(onSort?: () => void): readonly TableColumn<Person>[] {
  return [
    { id: 'name', header: 'SE', cell: (person) => person.name, rowHeader: true },
    { id: 'cases', header: 'Cases', cell: (person) => person.cases, align: 'end', sort: 'descending', onSort },
  ];
}

describe('a table', () => {
  it('has a caption, heads for columns and rows, and the figures', () => {
    render(<Table caption="Open cases" columns={columns()} rows={PEOPLE} rowKey={(person) => person.name} />);

    const table = screen.getByRole('table', { name: 'Open cases' });

    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent),
    ).toEqual(['SE', 'Cases']);
    expect(within(table).getByRole('rowheader', { name: 'Bruno' })).toBeInTheDocument();
    expect(within(table).getByRole('row', { name: 'Bruno 6' })).toBeInTheDocument();
  });

  it('says how it is sorted and can be sorted another way', async () => {
    const user = userEvent.setup();
    const sort = vi.fn<() => void>();
    render(<Table caption="Open cases" columns={columns(sort)} rows={PEOPLE} rowKey={(person) => person.name} />);

    expect(screen.getByRole('columnheader', { name: 'Cases' })).toHaveAttribute('aria-sort', 'descending');
    await user.click(screen.getByRole('button', { name: 'Cases' }));

    expect(sort).toHaveBeenCalledTimes(1);
  });

  it('says in its place that there is nothing', () => {
    render(<Table caption="Open cases" columns={columns()} rows={[]} rowKey={() => ''} empty="Nobody yet" />);

    expect(screen.getByRole('cell', { name: 'Nobody yet' })).toHaveAttribute('colspan', '2');
  });
});

describe('figures', () => {
  it('a card is a named part of the page', () => {
    render(
      <Card title="EMEA" headingLevel={3} aside="09:00–16:00 UTC">
        2 of 3
      </Card>,
    );

    expect(screen.getByRole('region', { name: 'EMEA' })).toHaveTextContent('2 of 3');
    expect(screen.getByRole('heading', { level: 3, name: 'EMEA' })).toBeInTheDocument();
  });

  it('a list of figures pairs each with its name', () => {
    render(<DataList items={[{ id: 'working', term: 'SEs working', value: 2, note: 'of 3 planned' }]} />);

    expect(screen.getByRole('term')).toHaveTextContent('SEs working');
    expect(screen.getAllByRole('definition').map((value) => value.textContent)).toEqual(['2', 'of 3 planned']);
  });

  it('bars say in words what they show', () => {
    render(
      <>
        <SplitBar label="Time split" share={0.86} valueText="86 % customers" firstLabel="a" secondLabel="b" />
        <Progress label="Reading" value={null} />
      </>,
    );

    expect(screen.getByRole('img', { name: 'Time split: 86 % customers' })).toBeInTheDocument();
    expect(screen.getByRole('progressbar', { name: 'Reading' })).not.toHaveAttribute('aria-valuenow');
  });

  it('a chart has the same figures as a table, always to be heard and on request to be seen', async () => {
    const user = userEvent.setup();
    const series = [
      { label: '23 Dec', customer: 33, internal: 6 },
      { label: '24 Dec', customer: 0, internal: 0 },
    ];
    render(<SplitChart title="Hours per day" series={series} targetShare={0.8} />);

    const table = screen.getByRole('table', { name: 'Hours per day' });
    expect(within(table).getByRole('row', { name: '23 Dec 33 h 6 h 85 %' })).toBeInTheDocument();
    expect(within(table).getByRole('row', { name: '24 Dec 0 h 0 h –' })).toBeInTheDocument();
    expect(screen.getByText('Target 80 %')).toBeInTheDocument();
    await user.click(screen.getByRole('radio', { name: 'Table' }));

    expect(screen.queryByText('Target 80 %')).not.toBeInTheDocument();
    expect(screen.getByRole('table', { name: 'Hours per day' })).toBeVisible();
  });
});
