import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../src/ui/Button.tsx';
import { ConfirmDialog } from '../../../src/ui/ConfirmDialog.tsx';
import { Dialog } from '../../../src/ui/Dialog.tsx';
import { TextField } from '../../../src/ui/TextField.tsx';

function AddCase() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Add a case</Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title="New case"
        description="It takes its place at once."
        footer={<Button onClick={() => setOpen(false)}>Cancel</Button>}
      >
        <TextField label="Title" value="" onChange={() => {}} />
      </Dialog>
    </>
  );
}

function Replace({ onConfirm }: { onConfirm: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Replace…</Button>
      <ConfirmDialog
        open={open}
        onOpenChange={setOpen}
        title="Replace the board?"
        description="Its 40 cases go."
        confirmLabel="Replace"
        onConfirm={onConfirm}
      />
    </>
  );
}

describe('a dialog', () => {
  it('has a name and a description, and takes the focus in', async () => {
    const user = userEvent.setup();
    render(<AddCase />);

    await user.click(screen.getByRole('button', { name: 'Add a case' }));

    const dialog = await screen.findByRole('dialog', { name: 'New case' });
    expect(dialog).toHaveAccessibleDescription('It takes its place at once.');
    await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  });

  it.each([
    ['Escape', async (user: ReturnType<typeof userEvent.setup>) => user.keyboard('{Escape}')],
    [
      'its close button',
      async (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'Close' })),
    ],
    [
      'a button of its own',
      async (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'Cancel' })),
    ],
  ])('closes by %s and gives the focus back to what opened it', async (_way, close) => {
    const user = userEvent.setup();
    render(<AddCase />);
    await user.click(screen.getByRole('button', { name: 'Add a case' }));
    await screen.findByRole('dialog', { name: 'New case' });

    await close(user);

    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(screen.getByRole('button', { name: 'Add a case' })).toHaveFocus());
  });
});

describe('a question that has to be answered', () => {
  it('does what was asked once confirmed, and closes', async () => {
    const user = userEvent.setup();
    const confirm = vi.fn<() => void>();
    render(<Replace onConfirm={confirm} />);

    await user.click(screen.getByRole('button', { name: 'Replace…' }));
    await screen.findByRole('alertdialog', { name: 'Replace the board?' });
    await user.click(screen.getByRole('button', { name: 'Replace' }));

    expect(confirm).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
  });

  it('does nothing when it is called off', async () => {
    const user = userEvent.setup();
    const confirm = vi.fn<() => void>();
    render(<Replace onConfirm={confirm} />);

    await user.click(screen.getByRole('button', { name: 'Replace…' }));
    await screen.findByRole('alertdialog');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));

    expect(confirm).not.toHaveBeenCalled();
    await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());
  });
});
