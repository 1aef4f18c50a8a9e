import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopyButton } from '../../../src/ui/CopyButton.tsx';
import { FileDrop } from '../../../src/ui/FileDrop.tsx';

const board = new File(['{}'], 'board.json', { type: 'application/json' });

function fileInput(): HTMLInputElement {
  const input = document.querySelector('input');
  if (!input) throw new Error('no file input');
  return input;
}

describe('giving the app a file', () => {
  it('goes by its button, and the same file can be given again', async () => {
    const user = userEvent.setup();
    const take = vi.fn<(file: File) => void>();
    render(<FileDrop label="Choose a board file" onFile={take} description="Up to 50 MB" />);

    expect(screen.getByRole('button', { name: 'Choose a board file' })).toHaveAccessibleDescription('Up to 50 MB');
    await user.upload(fileInput(), board);
    await user.upload(fileInput(), board);

    expect(take.mock.calls).toEqual([[board], [board]]);
  });

  it('the button opens the browser’s own chooser, by keyboard too', async () => {
    const user = userEvent.setup();
    render(<FileDrop label="Choose a board file" onFile={() => {}} />);
    const opened = vi.fn<() => void>();
    fileInput().addEventListener('click', opened);

    await user.tab();
    await user.keyboard('{Enter}');

    expect(opened).toHaveBeenCalledTimes(1);
  });

  it('goes by dropping it', () => {
    const take = vi.fn<(file: File) => void>();
    render(<FileDrop label="Choose a board file" onFile={take} />);

    fireEvent.drop(screen.getByText('or drop it here'), { dataTransfer: { files: [board] } });

    expect(take).toHaveBeenCalledWith(board);
  });

  it('takes none while it is busy, and says what was wrong with the last', () => {
    const take = vi.fn<(file: File) => void>();
    render(<FileDrop label="Choose a board file" onFile={take} busy error="Line 3 is no JSON." />);

    fireEvent.drop(screen.getByText('or drop it here'), { dataTransfer: { files: [board] } });

    expect(take).not.toHaveBeenCalled();
    expect(screen.getByRole('alert')).toHaveTextContent('Line 3 is no JSON.');
  });
});

describe('copying', () => {
  afterEach(() => {
    Reflect.deleteProperty(document, 'execCommand');
  });

  it('puts the text on the clipboard and says so', async () => {
    const user = userEvent.setup();
    render(<CopyButton text={() => 'EMEA is at level 4'} />);

    await user.click(screen.getByRole('button', { name: 'Copy' }));

    expect(await screen.findByRole('button', { name: 'Copied' })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('Copied');
    expect(await navigator.clipboard.readText()).toBe('EMEA is at level 4');
  });

  it('falls back on a selection where the clipboard is refused, and leaves the focus where it was', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    let selected = '';
    document.execCommand = () => {
      const area = document.activeElement;
      selected = area instanceof HTMLTextAreaElement ? area.value : '';
      return true;
    };
    render(<CopyButton text="EMEA is at level 4" />);

    await user.click(screen.getByRole('button', { name: 'Copy' }));

    expect(await screen.findByRole('button', { name: 'Copied' })).toHaveFocus();
    expect(selected).toBe('EMEA is at level 4');
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });

  it('owns up when nothing worked', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    document.execCommand = () => false;
    const copied = vi.fn<() => void>();
    render(<CopyButton text="x" onCopied={copied} />);

    await user.click(screen.getByRole('button', { name: 'Copy' }));

    expect(await screen.findByRole('status')).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: /^Not copied/ })).toBeInTheDocument();
    expect(copied).not.toHaveBeenCalled();
  });
});
