import { expect, test } from 'vitest';
import { triedChanges } from '../../../src/state/what-if/tried-changes.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { openTestStore } from '../../support/open-test-store.ts';

const BOARD = boardOf({ people: [personOf('amara')] });
const count = (value: number) => ({ kind: 'setOpenCases' as const, person: 'amara', value });

test('what is tried of a thing twice is tried once, the last way', async () => {
  const { store } = await openTestStore({ board: BOARD });
  const tried = triedChanges(store);

  tried.put(count(3));
  tried.put({ kind: 'setAvailability', person: 'amara', availability: 'out' });
  tried.put(count(4));

  expect(tried.api.getState().tried?.changes).toEqual([
    { kind: 'setAvailability', person: 'amara', availability: 'out' },
    count(4),
  ]);
});

test('a what-if of one board is none of the board that is opened in its place', async () => {
  const { store } = await openTestStore({ board: BOARD });
  const tried = triedChanges(store);
  tried.put(count(3));

  await store.openBoard(boardOf({ people: [personOf('amara')] }), 'file');

  expect(tried.isWaiting()).toBe(false);
  tried.put(count(5));
  expect(tried.api.getState().tried?.changes).toEqual([count(5)]);
});
