import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { VirtualList, type VirtualListHandle, type VirtualListProps } from '../../../src/ui/VirtualList.tsx';

const CASES = Array.from({ length: 10_000 }, (_, position) => `Case ${position + 1}`);

type ListProps = Partial<VirtualListProps> & { cases?: readonly string[] };

function List({ cases = CASES, ...rest }: ListProps) {
  return (
    <VirtualList
      label="Ranked cases"
      count={cases.length}
      rowHeight={40}
      rowKey={(index) => cases[index] ?? index}
      renderRow={(index) => <button type="button">{cases[index]}</button>}
      {...rest}
    />
  );
}

// jsdom lays nothing out: scrolling is set and told by hand.
function scrollTo(top: number) {
  const scroller = screen.getByRole('group', { name: 'Ranked cases' });
  Object.defineProperty(scroller, 'scrollHeight', { value: 400_000, configurable: true });
  scroller.scrollTop = top;
  act(() => {
    fireEvent.scroll(scroller);
  });
}

describe('a list of 10,000', () => {
  it('draws a screenful and tells the place of each', () => {
    render(<List />);

    const items = screen.getAllByRole('listitem');

    expect(items.length).toBeGreaterThan(10);
    expect(items.length).toBeLessThan(60);
    expect(items[1]).toHaveTextContent('Case 2');
    expect(items[1]).toHaveAttribute('aria-posinset', '2');
    expect(items[1]).toHaveAttribute('aria-setsize', '10000');
  });

  it('as a table counts its head and all its rows', () => {
    render(
      <List
        role="table"
        header={<span role="columnheader">Case</span>}
        renderRow={(index) => <span role="cell">{CASES[index]}</span>}
      />,
    );

    expect(screen.getByRole('table', { name: 'Ranked cases' })).toHaveAttribute('aria-rowcount', '10001');
    expect(screen.getByRole('row', { name: 'Case' })).toHaveAttribute('aria-rowindex', '1');
    expect(screen.getByRole('row', { name: 'Case 1' })).toHaveAttribute('aria-rowindex', '2');
  });

  it('draws what comes into view and drops what goes', () => {
    render(<List />);

    scrollTo(200_000);

    expect(screen.getByRole('button', { name: 'Case 5001' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Case 1' })).not.toBeInTheDocument();
  });

  it('draws a leap in steps, what is in view first, so that no frame holds it up', async () => {
    render(<List />);
    const before = screen.getAllByRole('listitem').length;

    scrollTo(200_000);

    const first = screen.getAllByRole('listitem');
    expect(first.length).toBeLessThan(before / 2);
    expect(first[0]).toHaveTextContent('Case 5001');
    await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThanOrEqual(before));
    expect(screen.getByRole('button', { name: 'Case 4993' })).toBeInTheDocument();
  });

  it('draws the row that is to have the focus at once, also while it scrolls', () => {
    const ref = createRef<VirtualListHandle>();
    render(<List ref={ref} />);
    scrollTo(200_000);

    act(() => ref.current?.focusRow(5040));

    expect(screen.getByRole('button', { name: 'Case 5041' })).toHaveFocus();
  });

  it('keeps the row that has the focus while others scroll away', () => {
    render(<List />);
    act(() => screen.getByRole('button', { name: 'Case 3' }).focus());

    scrollTo(200_000);

    expect(screen.getByRole('button', { name: 'Case 3' })).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Case 4' })).not.toBeInTheDocument();
  });

  it('keeps the focus on a case that a new order moves far down', () => {
    const { rerender } = render(<List />);
    act(() => screen.getByRole('button', { name: 'Case 3' }).focus());

    rerender(<List cases={[...CASES.slice(0, 2), ...CASES.slice(3), 'Case 3']} />);

    expect(screen.getByRole('button', { name: 'Case 3' })).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Case 3' }).closest('[aria-posinset]')).toHaveAttribute(
      'aria-posinset',
      '10000',
    );
  });

  it('lets the row go once the focus has left it', () => {
    render(<List />);
    const button = screen.getByRole('button', { name: 'Case 3' });
    act(() => button.focus());
    act(() => button.blur());

    scrollTo(200_000);

    expect(screen.queryByRole('button', { name: 'Case 3' })).not.toBeInTheDocument();
  });

  it('puts the focus on a row far away when asked', () => {
    const ref = createRef<VirtualListHandle>();
    render(<List ref={ref} />);

    act(() => ref.current?.focusRow(7000));

    expect(screen.getByRole('button', { name: 'Case 7001' })).toHaveFocus();
  });

  it('draws nothing of an empty list', () => {
    render(<List cases={[]} />);

    expect(screen.getByRole('list', { name: 'Ranked cases' })).toBeInTheDocument();
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument();
  });
});
