import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Disclosure } from '../../../src/ui/Disclosure.tsx';
import { Menu } from '../../../src/ui/Menu.tsx';
import { Popover } from '../../../src/ui/Popover.tsx';
import { Tabs } from '../../../src/ui/Tabs.tsx';

function Where() {
  const [tab, setTab] = useState('browser');
  return (
    <Tabs
      label="Where the board is kept"
      value={tab}
      onChange={setTab}
      tabs={[
        { value: 'browser', label: 'This browser', content: 'Kept here' },
        { value: 'file', label: 'A file', content: 'Kept in a file' },
      ]}
    />
  );
}

describe('a menu', () => {
  it('opens, walks and chooses by keyboard alone', async () => {
    const user = userEvent.setup();
    const edit = vi.fn<() => void>();
    const pin = vi.fn<() => void>();
    render(
      <Menu
        label="More"
        iconOnly
        icon="more"
        items={[
          { id: 'edit', label: 'Edit', onSelect: edit },
          { kind: 'separator', id: 'line' },
          { id: 'pin', label: 'Pin with a reason', onSelect: pin },
        ]}
      />,
    );

    await user.tab();
    expect(screen.getByRole('button', { name: 'More' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await screen.findByRole('menuitem', { name: 'Edit' });
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Edit' })).toHaveFocus());
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(screen.getByRole('menuitem', { name: 'Pin with a reason' })).toHaveFocus());
    await user.keyboard('{Enter}');

    expect(pin).toHaveBeenCalledTimes(1);
    expect(edit).not.toHaveBeenCalled();
    await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
    await waitFor(() => expect(screen.getByRole('button', { name: 'More' })).toHaveFocus());
  });

  it('opened by a press puts the focus on no entry yet, and a second press closes it', async () => {
    const user = userEvent.setup();
    render(<Menu label="More" items={[{ id: 'edit', label: 'Edit', onSelect: () => {} }]} />);
    const opener = screen.getByRole('button', { name: 'More' });

    await user.click(opener);
    expect(await screen.findByRole('menuitem', { name: 'Edit' })).not.toHaveFocus();
    expect(opener).toHaveAttribute('aria-expanded', 'true');
    await user.click(opener);

    await waitFor(() => expect(screen.queryByRole('menu')).not.toBeInTheDocument());
    expect(opener).toHaveAttribute('aria-expanded', 'false');
  });

  it('says which choices are on', async () => {
    const user = userEvent.setup();
    const choose = vi.fn<() => void>();
    render(
      <Menu
        label="Show"
        items={[{ kind: 'choice', id: 'paused', label: 'Paused work', checked: true, onSelect: choose }]}
      />,
    );

    await user.click(screen.getByRole('button', { name: 'Show' }));
    const item = await screen.findByRole('menuitemcheckbox', { name: 'Paused work' });
    expect(item).toBeChecked();
    await user.click(item);

    expect(choose).toHaveBeenCalledTimes(1);
  });
});

describe('tabs', () => {
  it('change with the arrow keys and show what belongs to them', async () => {
    const user = userEvent.setup();
    render(<Where />);

    await user.tab();
    await user.keyboard('{ArrowRight}');

    await waitFor(() => expect(screen.getByRole('tab', { name: 'A file' })).toHaveAttribute('aria-selected', 'true'));
    expect(screen.getByRole('tabpanel', { name: 'A file' })).toHaveTextContent('Kept in a file');
    expect(screen.getByRole('tablist', { name: 'Where the board is kept' })).toBeInTheDocument();
  });
});

describe('more on demand', () => {
  it('a popover opens on a press and closes on Escape', async () => {
    const user = userEvent.setup();
    render(
      <Popover label="8 cases, who entered it" trigger="8">
        Lee, 10:02 UTC
      </Popover>,
    );

    await user.click(screen.getByRole('button', { name: '8 cases, who entered it' }));
    expect(await screen.findByRole('dialog', { name: '8 cases, who entered it' })).toHaveTextContent('Lee, 10:02 UTC');
    await user.keyboard('{Escape}');

    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await waitFor(() => expect(screen.getByRole('button', { name: '8 cases, who entered it' })).toHaveFocus());
  });

  it('a disclosure shows the rest below', async () => {
    const user = userEvent.setup();
    render(<Disclosure summary="What decided it">2 SEs are working.</Disclosure>);

    expect(screen.getByText('2 SEs are working.')).not.toBeVisible();
    await user.click(screen.getByText('What decided it'));

    expect(screen.getByText('2 SEs are working.')).toBeVisible();
  });
});
