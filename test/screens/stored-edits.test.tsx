import { act } from '@testing-library/react';
import { Profiler, type ComponentType } from 'react';
import { beforeAll, expect, test } from 'vitest';
import type { EditAction } from '../../src/core/board/edit.ts';
import { createMemoryStorage } from '../../src/data/storage/memory-storage.ts';
import { HistoryScreen } from '../../src/screens/history/HistoryScreen.tsx';
import { preloadHistoryTabs } from '../../src/screens/history/late-tabs.tsx';
import { preloadPlannerParts } from '../../src/screens/planner/late-parts.ts';
import { PlannerScreen } from '../../src/screens/planner/PlannerScreen.tsx';
import { preloadPolicyTabs } from '../../src/screens/policy/policy-tabs.tsx';
import { PolicyScreen } from '../../src/screens/policy/PolicyScreen.tsx';
import { preloadLateParts } from '../../src/screens/queue/late-parts.ts';
import { QueueScreen } from '../../src/screens/queue/QueueScreen.tsx';
import { StatusScreen } from '../../src/screens/status/StatusScreen.tsx';
import { preloadLeadershipDialogs } from '../../src/screens/triage/leadership/late-dialogs.ts';
import { TriageScreen } from '../../src/screens/triage/TriageScreen.tsx';
import { useUndo } from '../../src/state/use-undo.ts';
import { ToastProvider } from '../../src/ui/ToastProvider.tsx';
import { queueBoard } from '../support/builders/queue-board.ts';
import { renderWithBoard } from '../support/render-board.tsx';
import { syncIn } from '../support/tabs.ts';

// What comes late is drawn when it comes, whatever was stored.
beforeAll(async () => {
  const late = [preloadLateParts, preloadPlannerParts, preloadPolicyTabs, preloadHistoryTabs, preloadLeadershipDialogs];
  await Promise.all([...late.map((preload) => preload()), import('../../src/screens/history/levels/LevelsTab.tsx')]);
});

/** Keeps nothing until it is let go. */
function heldStorage() {
  const storage = createMemoryStorage();
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const append: typeof storage.append = async (...given) => {
    await held;
    return storage.append(...given);
  };
  return { storage: { ...storage, append }, letGo };
}

/** What the header has of undo. */
function UndoTexts() {
  const { undoText, redoText } = useUndo();
  return `${undoText} ${redoText}`;
}

const COUNTED: EditAction = { kind: 'setOpenCases', person: 'amara', value: 40 };
const SOLVED: EditAction = { kind: 'solveCase', case: '101' };

test.each<[string, ComponentType, EditAction]>([
  ['triage', TriageScreen, COUNTED],
  ['queue', QueueScreen, SOLVED],
  ['planner', PlannerScreen, COUNTED],
  ['policy', PolicyScreen, COUNTED],
  ['history', HistoryScreen, COUNTED],
  ['status', StatusScreen, COUNTED],
  ['what undo would take back', UndoTexts, COUNTED],
])('%s draws an edit when it is made, and nothing again when it has been stored', async (path, Screen, edit) => {
  const { storage, letGo } = heldStorage();
  let drawn = 0;
  const board = queueBoard();
  const { store } = await renderWithBoard(
    <ToastProvider>
      <Profiler id={path} onRender={() => (drawn += 1)}>
        <Screen />
      </Profiler>
    </ToastProvider>,
    { board, storage, path: `/${path}` },
  );
  await act(async () => {});
  drawn = 0;

  act(() => void store.edit(edit));
  const [onEdit, before] = [drawn, syncIn(store).state];
  drawn = 0;
  await act(async () => letGo());
  await act(async () => {});

  expect(onEdit).toBeGreaterThan(0);
  expect([before, syncIn(store).state]).toEqual(['saving', 'saved']);
  expect(drawn).toBe(0);
});
