import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CountField, type CountFieldProps } from '../../../src/ui/CountField.tsx';

type HarnessProps = Partial<CountFieldProps> & { start?: number; heard?: (next: number) => void };

function Harness({ start = 8, heard, ...rest }: HarnessProps) {
  const [value, setValue] = useState(start);
  const commit = (next: number) => {
    heard?.(next);
    setValue(next);
  };
  return (
    <>
      <CountField label="Open cases of Amara" {...rest} value={value} onCommit={commit} />
      <button type="button" onClick={() => setValue(3)}>
        Take back
      </button>
    </>
  );
}

function setUp(props: HarnessProps = {}) {
  const heard = vi.fn<(next: number) => void>();
  render(<Harness {...props} heard={heard} />);
  const field = screen.getByRole('spinbutton', { name: 'Open cases of Amara' });
  const committed = () => heard.mock.calls.map(([next]) => next);
  return { user: userEvent.setup(), field, committed };
}

describe('a count field', () => {
  it('takes the count at each digit, the first one in place of the old count', async () => {
    const { user, field, committed } = setUp();

    await user.click(field);
    await user.keyboard('12');

    expect(committed()).toEqual([1, 12]);
    expect(field).toHaveValue('12');
    expect(field).toHaveAttribute('aria-valuenow', '12');
  });

  it.each(['1000', '-5', '1.5', 'x', '12a', '1e2', '٣'])(
    'refuses a pasted “%s” beside the field and keeps the old count',
    (text) => {
      const { field, committed } = setUp();

      fireEvent.change(field, { target: { value: text } });

      expect(screen.getByRole('alert')).toHaveTextContent(`“${text}” is not a whole number from 0 to 999`);
      expect(field).toBeInvalid();
      expect(field).toHaveAccessibleDescription(/whole number from 0 to 999/);
      expect(committed()).toEqual([]);
    },
  );

  it('puts back the count from before when a typed number grows too large', async () => {
    const { user, field, committed } = setUp();

    await user.click(field);
    await user.keyboard('1000');
    await user.tab();

    expect(committed()).toEqual([1, 10, 100, 8]);
    expect(field).toHaveValue('8');
    expect(screen.getByRole('alert')).toHaveTextContent('“1000”');
  });

  it('goes on after a mended entry and drops the reason', async () => {
    const { user, field, committed } = setUp();

    await user.click(field);
    await user.keyboard('1000{Backspace}');

    expect(committed().at(-1)).toBe(100);
    expect(field).toHaveValue('100');
    expect(field).toBeValid();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('may be empty while somebody types, and shows the old count again when left so', async () => {
    const { user, field, committed } = setUp();

    await user.clear(field);
    expect(field).toHaveValue('');
    expect(field).toBeValid();
    await user.tab();

    expect(field).toHaveValue('8');
    expect(committed()).toEqual([]);
  });

  it('gives back the count from before when a begun entry is emptied and left', async () => {
    const { user, field, committed } = setUp();

    await user.click(field);
    await user.keyboard('4{Backspace}');
    await user.tab();

    expect(committed()).toEqual([4, 8]);
    expect(field).toHaveValue('8');
  });

  it('counts up and down with its buttons and the arrow keys, and stops at the ends', async () => {
    const { user, field, committed } = setUp({ start: 998 });

    await user.click(screen.getByRole('button', { name: 'Open cases of Amara: one more' }));
    await user.click(screen.getByRole('button', { name: 'Open cases of Amara: one more' }));
    await user.click(field);
    await user.keyboard('{ArrowDown}{ArrowUp}{ArrowUp}');
    await user.click(screen.getByRole('button', { name: 'Open cases of Amara: one less' }));

    expect(committed()).toEqual([999, 998, 999, 998]);
  });

  it('takes an entry back on Escape and keeps that Escape to itself', async () => {
    const outside = vi.fn<() => void>();
    const heard = vi.fn<(next: number) => void>();
    render(
      <div role="presentation" onKeyDown={outside}>
        <Harness heard={heard} />
      </div>,
    );
    const user = userEvent.setup();
    const field = screen.getByRole('spinbutton');

    await user.click(field);
    await user.keyboard('55');
    outside.mockClear();
    await user.keyboard('{Escape}');
    expect(outside).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');

    expect(outside).toHaveBeenCalledTimes(1);
    expect(field).toHaveValue('8');
    expect(heard).toHaveBeenLastCalledWith(8);
  });

  it('shows a count that changes elsewhere while the focus is in it', async () => {
    const { user, field } = setUp();

    await user.click(field);
    await user.keyboard('5');
    fireEvent.click(screen.getByRole('button', { name: 'Take back' }));

    expect(field).toHaveFocus();
    expect(field).toHaveValue('3');
  });

  it('does not undo what came from elsewhere when it refuses an entry', async () => {
    const { user, field, committed } = setUp();

    await user.click(field);
    await user.keyboard('5');
    fireEvent.click(screen.getByRole('button', { name: 'Take back' }));
    await user.keyboard('x');

    expect(committed()).toEqual([5]);
    expect(screen.getByRole('alert')).toHaveTextContent('“3x”');
  });

  it('leaves the arrow keys to a screen that wants them', async () => {
    const { user, field, committed } = setUp({
      onKeyDown: (event) => {
        if (event.key.startsWith('Arrow')) event.preventDefault();
      },
    });

    await user.click(field);
    await user.keyboard('{ArrowUp}{ArrowDown}');

    expect(committed()).toEqual([]);
  });

  it('hands over its input, with the marks a screen sets on it', () => {
    let held: HTMLInputElement | null = null;
    const hold = (element: HTMLInputElement | null) => {
      held = element;
    };
    const { field } = setUp({ ref: hold, id: 'amara', 'aria-describedby': 'help' });

    expect(held).toBe(field);
    expect(field).toHaveAttribute('id', 'amara');
    expect(field).toHaveAttribute('inputmode', 'numeric');
    expect(field).toHaveAttribute('aria-describedby', 'help');
  });

  it('keeps to another bound when it is given one', () => {
    const { field } = setUp({ max: 5 });

    fireEvent.change(field, { target: { value: '6' } });

    expect(screen.getByRole('alert')).toHaveTextContent('“6” is not a whole number from 0 to 5. The old value stays.');
  });
});
