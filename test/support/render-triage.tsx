import { screen, within } from '@testing-library/react';
import { TriageScreen } from '../../src/screens/triage/TriageScreen.tsx';
import { preloadLeadershipDialogs } from '../../src/screens/triage/leadership/late-dialogs.ts';
import { ToastProvider } from '../../src/ui/ToastProvider.tsx';
import { renderWithBoard } from './render-board.tsx';

/** The Triage screen on a board, with the messages that the frame around it shows. */
export async function renderTriage(options: Parameters<typeof renderWithBoard>[1]) {
  // The screen fetches these while it is idle; a test should not wait for them.
  await preloadLeadershipDialogs();
  return renderWithBoard(
    <ToastProvider>
      <TriageScreen />
    </ToastProvider>,
    options,
  );
}

export const count = (name: string) => screen.getByRole('spinbutton', { name: `${name}, open cases` });

export const region = (name: string) => screen.getByRole('region', { name });

/** Whose counts a region lists, in their order; the last is that of nobody. */
export const listed = (name: string): string[] =>
  within(screen.getByRole('list', { name: `People of ${name}` }))
    .getAllByRole('spinbutton')
    .map((field) => (field.getAttribute('aria-label') ?? '').replace(', open cases', ''));
