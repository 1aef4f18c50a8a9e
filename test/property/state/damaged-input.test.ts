import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBoard } from '../../../src/core/board/decode-board.ts';
import { createMemoryStorage } from '../../../src/data/storage/memory-storage.ts';
import { startFromFile } from '../../../src/state/start-board.ts';
import { damagedArbitrary } from '../../support/arbitraries/damaged-arbitrary.ts';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';
import { boardIn, openTab, shelfWith } from '../../support/tabs.ts';

const HELD = boardOf({ team: 'Held', people: [personOf('amara', { openCases: 8 })] });
const OTHER = boardOf({ team: 'Other', people: [personOf('ben')], cases: [caseOf('1')] });

test('a file or a link that is refused changes nothing of what is held', async () => {
  const shelf = await shelfWith(HELD);
  const store = await openTab({ storage: createMemoryStorage(shelf) });
  const board = boardIn(store);
  const { current } = shelf;
  const content = fc.oneof(damagedArbitrary({ ...OTHER, format: 'evenkeel' }), fc.json(), fc.string());

  await fc.assert(
    fc.asyncProperty(content, async (damaged) => {
      const outcome = await startFromFile(store, new Blob([JSON.stringify(damaged)]));
      await store.showLink(JSON.stringify(damaged));
      await store.showLink(null);

      expect(outcome.ok).toBe(false);
      expect(boardIn(store)).toBe(board);
      expect(shelf.current).toBe(current);
    }),
    { numRuns: 1000 },
  );
});

test('a stored board that went bad in any way is kept as it was, and there is a board to work with', async () => {
  await fc.assert(
    fc.asyncProperty(damagedArbitrary(OTHER), async (damaged) => {
      const shelf = await shelfWith(OTHER);
      const text = JSON.stringify(damaged);
      if (shelf.current !== null) shelf.current = { ...shelf.current, snapshot: { ...shelf.current.snapshot, text } };

      const store = await openTab({ storage: createMemoryStorage(shelf), demo: HELD });

      const { originals, open } = store.api.getState();
      expect(open).toBe(true);
      if (originals.length > 0) expect(originals[0]?.text).toBe(text);
      else expect(decodeBoard(JSON.parse(text))).toMatchObject({ ok: true, board: boardIn(store) });
      store.close();
    }),
    { numRuns: 1000 },
  );
});
