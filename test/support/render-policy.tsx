import { PolicyScreen } from '../../src/screens/policy/PolicyScreen.tsx';
import { preloadPolicyTabs } from '../../src/screens/policy/policy-tabs.tsx';
import { ToastProvider } from '../../src/ui/ToastProvider.tsx';
import { renderWithBoard } from './render-board.tsx';

/** The Policy screen at 2026-12-29T14:42:00Z. What it fetches while nothing else is to do is there already. */
export const renderPolicy = async (options: Parameters<typeof renderWithBoard>[1]) => {
  await preloadPolicyTabs();
  return renderWithBoard(
    <ToastProvider>
      <PolicyScreen />
    </ToastProvider>,
    { at: '2026-12-29T14:42:00Z', ...options },
  );
};
