import { expect, test } from 'vitest';
import { encodeShareLink } from '../../../src/data/share/encode-share-link.ts';
import { createMemoryStorage, createShelf } from '../../../src/data/storage/memory-storage.ts';
import { assessBoard } from '../../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { statusOf } from '../../../src/core/status/status-of.ts';
import { boardAtLevels, NOW } from '../../support/builders/board-at-levels.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { boardIn, openTab, settled, shelfWith } from '../../support/tabs.ts';

const DEMO = boardOf({ team: 'Demo', demoStartsAt: '2026-12-29T14:42:00Z', people: [personOf('amara')] });
const OWN = boardOf({ team: 'Own', people: [personOf('amara', { openCases: 8 })] });
const THEIRS = boardAtLevels({ emea: 4 }, { team: 'Theirs' });
const NINE = { kind: 'setOpenCases', person: 'amara', value: 9 } as const;

const payloadOf = async (document: Parameters<typeof encodeShareLink>[0]): Promise<string> =>
  (await encodeShareLink(document)).hash.split('board=')[1] ?? '';
const REPORT = await payloadOf(statusOf(HANDBOOK_POLICY, THEIRS, assessBoard(HANDBOOK_POLICY, THEIRS, NOW), NOW));

/** A demo that counts how often it was asked for. */
const openWith = async (link: string, shelf = createShelf()) => {
  const store = await openTab({ storage: createMemoryStorage(shelf), demo: DEMO, link });
  // An own board does not wait for the document of a link.
  await expect.poll(() => store.api.getState().view?.state, { interval: 5 }).not.toBe('opening');
  return { store, shelf, own: () => store.api.getState().replica.base };
};

test('who opens a status report in a new browser has no board there, and nothing to change', async () => {
  const { store, shelf, own } = await openWith(REPORT);

  const outcome = store.edit(NINE);

  expect(store.api.getState()).toMatchObject({ open: true, view: { state: 'status', status: { team: 'Theirs' } } });
  expect(own()).toMatchObject({ team: '', people: [], demoStartsAt: null });
  expect(outcome.ok).toBe(false);
  expect(shelf.current).toBeNull();
});

test('going on to an own board brings the demo, which can be changed and is kept', async () => {
  const { store, shelf } = await openWith(REPORT);

  await store.showLink(null);
  const shown = boardIn(store).team;
  store.edit(NINE);
  await settled(store);

  expect(shown).toBe('Demo');
  expect(store.clock.now()).toBeGreaterThanOrEqual(Date.parse('2026-12-29T14:42:00Z'));
  expect(boardIn(store).people[0]?.openCases).toBe(9);
  expect(shelf.current).not.toBeNull();
});

test.each([
  ['a board', await payloadOf(THEIRS), 'board'],
  ['something damaged', 'AAAA', 'problem'],
])('a link with %s has the demo beside it', async (_, link, state) => {
  const { store, own } = await openWith(link);

  expect(store.api.getState()).toMatchObject({ open: true, view: { state } });
  expect(own().team).toBe('Demo');
});

test('from the report to a link with a board the demo comes along', async () => {
  const { store, own } = await openWith(REPORT);

  await store.showLink(await payloadOf(THEIRS));

  expect(own().team).toBe('Demo');
  expect(boardIn(store).team).toBe('Theirs');
});

test('a report in front of an own board shows nothing of it, and leads back to it', async () => {
  const { store } = await openWith(REPORT, await shelfWith(OWN));
  await settled(store);
  const behind = boardIn(store);

  await store.showLink(null);

  expect(behind).toMatchObject({ team: '', people: [] });
  expect(boardIn(store).team).toBe('Own');
});

test('a board that another tab stored meanwhile is shown instead of the demo, without a word about it', async () => {
  const { store, shelf } = await openWith(REPORT);
  const other = await openTab({ storage: createMemoryStorage(shelf), demo: DEMO });
  await other.openBoard(OWN, 'file');
  await settled(other);
  await settled(store);

  await store.showLink(null);

  expect(boardIn(store).team).toBe('Own');
  expect(store.api.getState().messages).toEqual([]);
});

test('what a tab that was closed left behind on the demo waits behind the report', async () => {
  const shelf = createShelf();
  const closed = await openTab({ storage: createMemoryStorage(shelf), demo: DEMO });
  closed.edit(NINE);
  createMemoryStorage(shelf).jot({
    generation: 'demo',
    revision: 0,
    edits: closed.api.getState().replica.waiting.map(({ edit }) => edit),
  });
  closed.close();
  const { store } = await openWith(REPORT, { ...shelf, current: null });

  await store.showLink(null);
  await settled(store);

  expect(store.api.getState().messages).toEqual([]);
  expect(boardIn(store).people[0]?.openCases).toBe(9);
});
