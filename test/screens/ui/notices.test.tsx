import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Banner } from '../../../src/ui/Banner.tsx';
import { LiveRegion } from '../../../src/ui/LiveRegion.tsx';
import { ToastProvider } from '../../../src/ui/ToastProvider.tsx';
import { useToast, type ToastRequest } from '../../../src/ui/use-toast.ts';

function Say({ name, toast }: { name: string; toast: ToastRequest }) {
  const { show } = useToast();
  return (
    <button type="button" onClick={() => show(toast)}>
      {name}
    </button>
  );
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

const pass = (ms: number) => {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
};

beforeEach(() => vi.useFakeTimers());

afterEach(() => vi.useRealTimers());

describe('a toast', () => {
  it('appears in a polite region, offers to undo, and goes once that is done', () => {
    const undo = vi.fn<() => void>();
    render(
      <ToastProvider>
        <Say name="Set" toast={{ message: 'Bruno has 7 cases', action: { label: 'Undo', onAction: undo } }} />
      </ToastProvider>,
    );

    press('Set');
    const region = screen.getByRole('region', { name: 'Notices' });
    expect(region).toHaveAttribute('aria-live', 'polite');
    expect(within(region).getByText('Bruno has 7 cases')).toBeInTheDocument();
    press('Undo');

    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Bruno has 7 cases')).not.toBeInTheDocument();
  });

  it('goes by itself after a while, but not while somebody points at it or has the focus in it', () => {
    render(
      <ToastProvider>
        <Say name="Set" toast={{ message: 'Saved', durationMs: 1000 }} />
      </ToastProvider>,
    );

    press('Set');
    fireEvent.mouseEnter(screen.getByRole('listitem'));
    pass(5000);
    expect(screen.getByText('Saved')).toBeInTheDocument();
    fireEvent.focus(screen.getByRole('button', { name: 'Dismiss' }));
    fireEvent.mouseLeave(screen.getByRole('listitem'));
    pass(5000);
    expect(screen.getByText('Saved')).toBeInTheDocument();
    fireEvent.blur(screen.getByRole('button', { name: 'Dismiss' }));
    pass(999);
    expect(screen.getByText('Saved')).toBeInTheDocument();
    pass(1);

    expect(screen.queryByText('Saved')).not.toBeInTheDocument();
  });

  it('stays for good when it is told to', () => {
    render(
      <ToastProvider>
        <Say name="Set" toast={{ message: 'Storage is full', durationMs: Number.POSITIVE_INFINITY }} />
      </ToastProvider>,
    );

    press('Set');
    pass(86_400_000);

    expect(screen.getByText('Storage is full')).toBeInTheDocument();
  });

  it('takes the place of one with the same id, and three are on show at most', () => {
    render(
      <ToastProvider>
        <Say name="One" toast={{ id: 'count', message: 'Bruno has 7 cases' }} />
        <Say name="Two" toast={{ id: 'count', message: 'Bruno has 8 cases' }} />
        <Say name="More" toast={{ message: 'Another' }} />
      </ToastProvider>,
    );

    press('One');
    press('Two');
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    for (let time = 0; time < 4; time += 1) press('More');

    expect(screen.getAllByText('Another')).toHaveLength(3);
    expect(screen.queryByText('Bruno has 8 cases')).not.toBeInTheDocument();
  });
});

describe('a live region', () => {
  it('keeps quiet about what was there from the start', () => {
    render(<LiveRegion message="EMEA is at level 4" />);

    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('says each change once', () => {
    const { rerender } = render(<LiveRegion message="EMEA is at level 4" />);
    const region = screen.getByRole('status');
    const changes = new MutationObserver(() => {});
    changes.observe(region, { childList: true, characterData: true, subtree: true });

    rerender(<LiveRegion message="EMEA is at level 5" />);
    rerender(<LiveRegion message="EMEA is at level 5" />);
    rerender(<LiveRegion message="EMEA is at level 5" />);

    expect(region).toHaveTextContent('EMEA is at level 5');
    expect(changes.takeRecords()).toHaveLength(1);
    changes.disconnect();
  });
});

describe('a banner', () => {
  it('is part of the page unless it is asked to speak up', () => {
    render(<Banner tone="warning">Check-in due</Banner>);

    expect(screen.getByText('Check-in due')).toBeInTheDocument();
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('speaks up, offers what to do, and can be put away', () => {
    const dismiss = vi.fn<() => void>();
    render(
      <Banner tone="danger" role="alert" title="Counts are old" onDismiss={dismiss} dismissLabel="Hide this">
        Nobody has confirmed them today.
      </Banner>,
    );

    press('Hide this');

    expect(screen.getByRole('alert')).toHaveTextContent('Counts are old');
    expect(dismiss).toHaveBeenCalledTimes(1);
  });
});
