import { expect, test } from 'vitest';
import { createMemoryStorage, createShelf } from '../../../src/data/storage/memory-storage.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { boardIn, openTab, settled, shelfWith } from '../../support/tabs.ts';

const OWN = boardOf({ team: 'Own', people: [personOf('amara', { openCases: 8 }), personOf('ben')] });
const DEMO = boardOf({ team: 'Demo', demoStartsAt: '2026-12-29T14:42:00Z', people: [personOf('amara')] });

function count(person: string, value: number) {
  return { kind: 'setOpenCases', person, value } as const;
}

async function twoTabs() {
  const shelf = await shelfWith(OWN);
  const one = await openTab({ storage: createMemoryStorage(shelf) });
  const other = await openTab({ storage: createMemoryStorage(shelf) });
  return { shelf, one, other };
}

test('what one tab enters appears in the other', async () => {
  const { one, other } = await twoTabs();

  one.edit(count('amara', 9));
  other.edit(count('ben', 3));
  await settled(one, other);

  expect(boardIn(one)).toEqual(boardIn(other));
  expect(boardIn(one).people.map(({ openCases }) => openCases)).toEqual([9, 3]);
});

test('two tabs that change the same number at once agree, and both changes can be undone', async () => {
  const { one, other } = await twoTabs();

  one.edit(count('amara', 9));
  other.edit(count('amara', 4));
  await settled(one, other);
  const agreed = boardIn(one).people[0]?.openCases;
  other.undo();
  await settled(one, other);
  one.undo();
  await settled(one, other);

  expect(agreed).toBe(4);
  expect(boardIn(one)).toEqual(boardIn(other));
  expect(boardIn(one).people[0]?.openCases).toBe(8);
});

test('an edit that another tab left no room for is shown to its author alone, with the reason', async () => {
  const { one, other } = await twoTabs();

  one.edit({ kind: 'removePerson', person: 'amara' });
  other.edit(count('amara', 4));
  await settled(one, other);

  expect(boardIn(other)).toEqual(boardIn(one));
  expect(other.api.getState().messages).toMatchObject([{ title: 'A change of yours no longer fits' }]);
  expect(one.api.getState().messages).toEqual([]);
});

test('two tabs that both began with the demo work on one board', async () => {
  const shelf = createShelf();
  const one = await openTab({ storage: createMemoryStorage(shelf), demo: DEMO });
  const other = await openTab({ storage: createMemoryStorage(shelf), demo: DEMO });

  one.edit(count('amara', 5));
  other.edit({ kind: 'setTeam', team: 'Both' });
  await settled(one, other);

  expect(boardIn(one)).toMatchObject({ team: 'Both', people: [{ openCases: 5 }] });
  expect(boardIn(other)).toEqual(boardIn(one));
});

test('when one tab opens another board the other follows and says so', async () => {
  const { one, other } = await twoTabs();

  await one.openBoard(boardOf({ team: 'New' }), 'file');
  await settled(one, other);

  expect(boardIn(other).team).toBe('New');
  expect(other.api.getState().messages).toMatchObject([{ title: 'Another tab opened another board' }]);
  expect(one.api.getState().messages).toEqual([]);
});

test('that another tab opened a board is told until this one opens another itself, not until it edits', async () => {
  const { one, other } = await twoTabs();
  await one.openBoard(boardOf({ team: 'New', people: [personOf('amara')] }), 'file');
  await settled(one, other);

  other.edit({ kind: 'setTeam', team: 'Newer' });
  const edited = other.api.getState().messages;
  await other.openBoard(boardOf({ team: 'Newest' }), 'file');

  expect(edited).toMatchObject([{ title: 'Another tab opened another board' }]);
  expect(other.api.getState().messages).toEqual([]);
});

test('an edit made for a board that was replaced meanwhile is not applied to the new one', async () => {
  const { shelf, one, other } = await twoTabs();
  const text = JSON.stringify(boardOf({ team: 'New', people: [personOf('amara', { openCases: 1 })] }));
  const previous = { team: 'Own', replacedAt: '2026-12-29T14:42:00.000Z' };

  void createMemoryStorage(shelf).replace({
    generation: 'new',
    snapshot: { text, recent: [], source: 'file' },
    previous,
  });
  other.edit(count('amara', 4));
  await settled(one, other);

  expect(boardIn(other).people[0]?.openCases).toBe(1);
  expect(other.api.getState().messages.map(({ title }) => title)).toContain('A change of yours was not applied');
  expect(shelf.log.filter(({ generation }) => generation !== 'first')).toEqual([]);
});

test('opening another board can be taken back, with what was undoable before', async () => {
  const { one, other } = await twoTabs();
  one.edit(count('amara', 9));
  await settled(one, other);

  await one.openBoard(boardOf({ team: 'New' }), 'file');
  await settled(one, other);
  const outcome = await one.restorePrevious();
  await settled(one, other);
  one.undo();
  await settled(one, other);

  expect(outcome).toEqual({ ok: true });
  expect(boardIn(one)).toMatchObject({ team: 'Own', people: [{ openCases: 8 }, {}] });
  expect(boardIn(other)).toEqual(boardIn(one));
  expect(one.api.getState().previous).toMatchObject({ team: 'New' });
});

test('a demo that gave way to another board can be had back', async () => {
  const store = await openTab({ storage: createMemoryStorage(), demo: DEMO });

  await store.openBoard(boardOf({ team: 'New' }), 'empty');
  await settled(store);
  const outcome = await store.restorePrevious();
  await settled(store);

  expect(outcome).toEqual({ ok: true });
  expect(boardIn(store).team).toBe('Demo');
});

test('what a closed tab had not seen stored is taken up by the next one', async () => {
  const shelf = await shelfWith(OWN);
  const edit = { ...count('amara', 9), id: 'left', at: '2026-12-29T14:00:00Z', by: 'Lee' };
  createMemoryStorage(shelf).jot({ generation: 'first', revision: 0, edits: [edit] });

  const store = await openTab({ storage: createMemoryStorage(shelf) });
  await settled(store);
  const again = await openTab({ storage: createMemoryStorage(shelf) });

  expect(boardIn(store).people[0]?.openCases).toBe(9);
  expect(boardIn(again)).toEqual(boardIn(store));
});

test('what a closed tab left for a board that is gone is told, not applied', async () => {
  const shelf = await shelfWith(OWN);
  const edit = { ...count('amara', 9), id: 'left', at: '2026-12-29T14:00:00Z', by: 'Lee' };
  createMemoryStorage(shelf).jot({ generation: 'gone', revision: 0, edits: [edit] });

  const store = await openTab({ storage: createMemoryStorage(shelf) });

  expect(boardIn(store).people[0]?.openCases).toBe(8);
  expect(store.api.getState().messages).toMatchObject([{ title: 'A change of yours was not applied' }]);
});
