import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { SearchField } from '../../../src/ui/SearchField.tsx';
import { TextArea } from '../../../src/ui/TextArea.tsx';
import { TextField } from '../../../src/ui/TextField.tsx';

function Impact({ start = '' }: { start?: string }) {
  const [text, setText] = useState(start);
  return <TextArea label="Impact" value={text} onChange={setText} />;
}

function Find({ outside }: { outside: () => void }) {
  const [text, setText] = useState('');
  return (
    <div role="presentation" onKeyDown={outside}>
      <SearchField label="Find a case" value={text} onChange={setText} shortcut="/" />
    </div>
  );
}

describe('text fields', () => {
  it('tie help and reason to the field, and read the reason aloud', () => {
    render(
      <TextField
        label="Address"
        value="ftp://x"
        onChange={() => {}}
        description="Where the case lives."
        error="Only http and https."
      />,
    );

    const field = screen.getByRole('textbox', { name: 'Address' });

    expect(field).toHaveAccessibleDescription('Where the case lives. Only http and https.');
    expect(field).toBeInvalid();
    expect(screen.getByRole('alert')).toHaveTextContent('Only http and https.');
  });

  it('show neither when there is none', () => {
    render(<TextField label="Name" value="" onChange={() => {}} error="" />);

    expect(screen.getByRole('textbox', { name: 'Name' })).toBeValid();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('count the characters when the limit comes near', async () => {
    const user = userEvent.setup();
    render(<Impact start={'a'.repeat(1799)} />);

    expect(screen.queryByText(/characters/)).not.toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Impact' }), 'b');

    expect(screen.getByText('1,800 of 2,000 characters')).toBeInTheDocument();
  });

  it('keep the first 2,000 characters of a long text and say so', () => {
    render(<Impact />);
    const area = screen.getByRole('textbox', { name: 'Impact' });

    fireEvent.change(area, { target: { value: 'x'.repeat(2001) } });

    expect(area).toHaveValue('x'.repeat(2000));
    expect(screen.getByRole('alert')).toHaveTextContent('Only the first 2,000 characters are kept.');
  });
});

describe('a search field', () => {
  it('is emptied by Escape first, and lets the next Escape through', async () => {
    const user = userEvent.setup();
    const outside = vi.fn<() => void>();
    render(<Find outside={outside} />);
    const field = screen.getByRole('searchbox', { name: 'Find a case' });

    await user.type(field, 'sso');
    outside.mockClear();
    await user.keyboard('{Escape}');
    expect(field).toHaveValue('');
    expect(outside).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');

    expect(outside).toHaveBeenCalledTimes(1);
  });

  it('is emptied by its button, and keeps the focus', async () => {
    const user = userEvent.setup();
    render(<Find outside={() => {}} />);
    const field = screen.getByRole('searchbox', { name: 'Find a case' });

    await user.type(field, 'sso');
    await user.click(screen.getByRole('button', { name: 'Clear' }));

    expect(field).toHaveValue('');
    expect(field).toHaveFocus();
  });
});
