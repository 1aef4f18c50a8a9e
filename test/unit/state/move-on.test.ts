import { expect, test } from 'vitest';
import type { Position } from '../../../src/data/storage/board-storage.ts';
import type { Facts } from '../../../src/state/store/facts.ts';
import { moveOn } from '../../../src/state/store/move-on.ts';
import { boardOf } from '../../support/builders/board-of.ts';
import { openTestStore } from '../../support/open-test-store.ts';

const FROM: Position = { store: 'here', generation: 'ours', epoch: 3, seq: 7 };
const PLACE: Position = { ...FROM, epoch: 4, seq: 9 };

/** A tab that knows the log up to a place. */
async function tabAt({ store, generation, epoch, seq }: Position): Promise<Facts> {
  const facts = (await openTestStore({ board: boardOf({}) })).store.api.getState();
  const kept = { how: 'stored', store, epoch } as const;
  return { ...facts, kept, generation, unsent: 2, replica: { ...facts.replica, seq } };
}

test('a tab that knows all edits of a save moves on with the board that it shows', async () => {
  const facts = await tabAt({ ...FROM, seq: 9 });

  const moved = moveOn(facts, FROM, PLACE);

  expect(moved).toEqual({ kept: { how: 'stored', store: 'here', epoch: 4 }, unsent: 0, source: 'shared' });
});

test.each([
  ['has not heard of an edit of another tab yet', { ...FROM, seq: 8 }],
  ['knows more than was saved', { ...FROM, seq: 10 }],
  ['read a newer board meanwhile', { ...FROM, seq: 9, epoch: 4 }],
  ['shows another board', { ...FROM, seq: 9, generation: 'theirs' }],
  ['was given a new storage', { ...FROM, seq: 9, store: 'made again' }],
])('a tab that %s reads the board anew instead', async (_what, at) => {
  expect(moveOn(await tabAt(at), FROM, PLACE)).toBeNull();
});
