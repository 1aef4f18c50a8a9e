import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Button } from '../../../src/ui/Button.tsx';
import { ButtonLink } from '../../../src/ui/ButtonLink.tsx';
import { IconButton } from '../../../src/ui/IconButton.tsx';
import { SafeLink } from '../../../src/ui/SafeLink.tsx';

describe('buttons', () => {
  it('send no form unless they say so', () => {
    render(<Button>Posted</Button>);

    expect(screen.getByRole('button', { name: 'Posted' })).toHaveAttribute('type', 'button');
  });

  it('do nothing while busy, and keep the focus', async () => {
    const user = userEvent.setup();
    const press = vi.fn<() => void>();
    render(
      <Button busy onClick={press}>
        Saving…
      </Button>,
    );

    await user.tab();
    await user.keyboard('{Enter}');

    expect(press).not.toHaveBeenCalled();
    expect(screen.getByRole('button', { name: 'Saving…' })).toHaveFocus();
    expect(screen.getByRole('button')).toHaveAttribute('aria-disabled', 'true');
  });

  it('that show only a drawing have a name all the same', async () => {
    const user = userEvent.setup();
    const press = vi.fn<() => void>();
    render(<IconButton icon="undo" label="Undo" onClick={press} />);

    await user.click(screen.getByRole('button', { name: 'Undo' }));

    expect(press).toHaveBeenCalledTimes(1);
  });

  it('that lead somewhere are links', () => {
    render(<ButtonLink href="#/wall">Open the wall</ButtonLink>);

    expect(screen.getByRole('link', { name: 'Open the wall' })).toHaveAttribute('href', '#/wall');
  });
});

describe('links to elsewhere', () => {
  it.each(['https://example.org/4711', 'http://example.org/', 'mailto:support@example.org'])(
    'lead to %s',
    (address) => {
      render(<SafeLink href={address}>Case 4711</SafeLink>);

      expect(screen.getByRole('link', { name: /^Case 4711/ })).toHaveAttribute('href', address);
    },
  );

  it('open beside the app and tell the other page nothing of it', () => {
    render(<SafeLink href="https://example.org/">Case</SafeLink>);

    const link = screen.getByRole('link', { name: 'Case (opens in a new tab)' });

    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '//example.org',
    'example.org',
    '',
  ])('leave “%s” as plain text', (address) => {
    render(<SafeLink href={address}>Case 4711</SafeLink>);

    expect(screen.getByText('Case 4711')).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });
});
