import { render, screen } from '@testing-library/react';
import { Component, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { latePart } from '../../../src/ui/late-part.ts';

function Greeting({ name }: { name: string }) {
  return <p>Hello {name}</p>;
}

class Boundary extends Component<{ children: ReactNode }, { problem: string }> {
  override state = { problem: '' };

  static getDerivedStateFromError(error: Error) {
    return { problem: error.message };
  }

  override render() {
    return this.state.problem || this.props.children;
  }
}

describe('a part that comes late', () => {
  it('shows nothing until it is there, and is fetched once for all its uses', async () => {
    const load = vi.fn<() => Promise<typeof Greeting>>(async () => Greeting);
    const { Part } = latePart(load);

    render(
      <>
        <Part name="Amara" />
        <Part name="Bruno" />
      </>,
    );

    expect(screen.queryByText('Hello Amara')).not.toBeInTheDocument();
    expect(await screen.findByText('Hello Amara')).toBeInTheDocument();
    expect(screen.getByText('Hello Bruno')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('draws at once when it was fetched ahead', async () => {
    const { Part, preload } = latePart(async () => Greeting);
    await preload();

    render(<Part name="Amara" />);

    expect(screen.getByText('Hello Amara')).toBeInTheDocument();
  });

  it('hands a failure to the screen around it, and can be tried again', async () => {
    const reported = vi.spyOn(console, 'error').mockImplementation(() => {});
    const load = vi
      .fn<() => Promise<typeof Greeting>>(async () => Greeting)
      .mockRejectedValueOnce(new Error('offline'));
    const { Part, preload } = latePart(load);

    render(
      <Boundary>
        <Part name="Amara" />
      </Boundary>,
    );

    expect(await screen.findByText('offline')).toBeInTheDocument();
    await preload();
    expect(load).toHaveBeenCalledTimes(2);
    reported.mockRestore();
  });
});
