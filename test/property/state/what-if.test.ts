import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { pickChanges } from '../../../src/core/plan/pick-changes.ts';
import type { TriedPart } from '../../../src/core/plan/tried-part.ts';
import { whatIf } from '../../../src/core/plan/what-if.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { createMemoryStorage } from '../../../src/data/storage/memory-storage.ts';
import { shownBoard } from '../../../src/state/store/shown-board.ts';
import { triedChanges } from '../../../src/state/what-if/tried-changes.ts';
import { boardArbitrary } from '../../support/arbitraries/board-arbitrary.ts';
import { editActionArbitrary } from '../../support/arbitraries/edit-action-arbitrary.ts';
import { openTestStore } from '../../support/open-test-store.ts';

const TRIED = new Set(['setAvailability', 'setOpenCases', 'setNoOwner', 'setRegionWorking', 'setRegionCases']);
const isTried = (action: { kind: string }): action is TriedPart => TRIED.has(action.kind);

const tries = boardArbitrary(HANDBOOK_POLICY).chain((board) =>
  fc.tuple(fc.constant(board), fc.array(editActionArbitrary(board).filter(isTried), { minLength: 1, maxLength: 8 })),
);
const NOW = Date.parse('2026-12-29T14:42:00Z');
const content = ({ revision: _revision, history: _history, ...rest }: Board) => rest;

test('whatever is tried, neither board nor storage hears of it before it is applied; then it is one edit and one undo', async () => {
  await fc.assert(
    fc.asyncProperty(tries, async ([board, parts]) => {
      const storage = createMemoryStorage();
      const { store } = await openTestStore({ board, storage });
      const before = store.api.getState();
      const kept = JSON.stringify(await storage.load());
      const tried = triedChanges(store);

      tried.start();
      for (const part of parts) tried.put(part);
      const changes = pickChanges(shownBoard(store.api.getState()), tried.api.getState().tried?.changes ?? []);
      whatIf(HANDBOOK_POLICY, shownBoard(store.api.getState()), changes, NOW);

      expect(store.api.getState()).toBe(before);
      expect(JSON.stringify(await storage.load())).toBe(kept);

      const was = shownBoard(before);
      const applied = store.edit({ kind: 'together', actions: [...changes] });
      if (applied.ok) {
        expect(shownBoard(store.api.getState()).revision).toBe(was.revision + 1);
        store.undo();
        expect(content(shownBoard(store.api.getState()))).toEqual(content(was));
      } else expect(shownBoard(store.api.getState())).toEqual(was);
      store.close();
    }),
    { numRuns: 60 },
  );
});
