import { expect, test } from 'vitest';
import { createMemoryStorage, createShelf } from '../../../src/data/storage/memory-storage.ts';
import { boardOf, personOf } from '../../support/builders/board-of.ts';
import { announcementOf, checkInOf } from '../../support/builders/told-of.ts';
import { boardIn, openTab, settled, shelfWith, syncIn } from '../../support/tabs.ts';
import { containing } from '../../support/containing.ts';

const DEMO = boardOf({ team: 'Demo', demoStartsAt: '2026-12-29T14:42:00Z', people: [personOf('amara')] });
const OWN = boardOf({ team: 'Own', people: [personOf('amara', { openCases: 8 }), personOf('ben')] });
const NINE = { kind: 'setOpenCases', person: 'amara', value: 9 } as const;

test('with nothing stored the demo opens, and nothing is stored until somebody changes it', async () => {
  const shelf = createShelf();

  const store = await openTab({ storage: createMemoryStorage(shelf), demo: DEMO });
  const untouched = shelf.current;
  store.edit(NINE);
  await settled(store);

  expect(untouched).toBeNull();
  expect(boardIn(store).people[0]?.openCases).toBe(9);
  expect(shelf.current).not.toBeNull();
  expect(syncIn(store).state).toBe('saved');
});

test('what was entered is there after a reload, with who and when', async () => {
  const shelf = await shelfWith(OWN);
  const store = await openTab({ storage: createMemoryStorage(shelf) });
  store.preferences.setState({ name: 'Dana' });
  store.edit(NINE);
  await settled(store);
  store.close();

  const again = await openTab({ storage: createMemoryStorage(shelf) });

  expect(boardIn(again)).toEqual(boardIn(store));
  expect(boardIn(again).people[0]?.entered['openCases']).toMatchObject({ by: 'Dana', at: '2026-12-29T14:42:00.000Z' });
});

test('an edit without a name of its author is the triage’s', async () => {
  const store = await openTab({ storage: createMemoryStorage(await shelfWith(OWN)) });

  store.edit(NINE);

  expect(boardIn(store).history.at(-1)?.by).toBe('triage');
});

test('undo goes on working after a reload, edit by edit, and redo too', async () => {
  const shelf = await shelfWith(OWN);
  const before = await openTab({ storage: createMemoryStorage(shelf) });
  before.edit(NINE);
  before.edit({ kind: 'setTeam', team: 'Renamed' });
  await settled(before);
  before.close();

  const store = await openTab({ storage: createMemoryStorage(shelf) });
  const texts = store.undoTexts();
  store.undo();
  store.undo();
  await settled(store);
  const undone = boardIn(store);
  store.redo();
  await settled(store);

  expect(texts.undo).toContain('Renamed');
  expect(undone).toMatchObject({ team: 'Own', people: [{ openCases: 8 }, {}] });
  expect(boardIn(store)).toMatchObject({ team: 'Own', people: [{ openCases: 9 }, {}] });
});

test('[EDIT-POSTED] undo passes by what was posted, also after a reload from a snapshot, and says why a check-in that was told stays', async () => {
  const shelf = await shelfWith(OWN);
  const before = await openTab({ storage: createMemoryStorage(shelf) });
  before.edit(NINE);
  before.edit({ kind: 'confirmCheckIn', checkIn: checkInOf('c1') });
  before.edit({ kind: 'settleAnnouncement', announcement: announcementOf('ce', { checkIn: 'c1' }) });
  await settled(before);
  const { replica, generation, source } = before.api.getState();
  const snapshot = { text: JSON.stringify(replica.base), recent: replica.recent, source };
  const place = { store: shelf.store, epoch: shelf.epoch, generation, seq: replica.seq };
  await createMemoryStorage(shelf).fold(place, snapshot);
  before.close();

  const store = await openTab({ storage: createMemoryStorage(shelf) });
  const offered = store.undoTexts().undo;
  const first = store.undo();
  const next = store.undoTexts().undo;
  store.undo();

  expect(offered).toBe('EMEA confirmed at level 4');
  expect(first).toEqual({ ok: false, reason: 'Already told #ce: make another check-in instead' });
  expect(next).toContain('9 open cases');
  expect(boardIn(store)).toMatchObject({ announcements: [{ id: 'ce' }], people: [{ openCases: 8 }, {}] });
});

test('an offer to take one edit back takes no other back', async () => {
  const store = await openTab({ storage: createMemoryStorage(await shelfWith(OWN)) });
  store.edit(NINE);
  const takeBack = store.undoThis();
  store.edit({ kind: 'setTeam', team: 'Renamed' });

  const late = takeBack();
  store.undo();
  const fits = takeBack();

  expect(late).toEqual({ ok: false, reason: 'Another edit came since.' });
  expect(fits).toEqual({ ok: true });
  expect(boardIn(store)).toMatchObject({ team: 'Own', people: [{ openCases: 8 }, {}] });
});

test('undo works across a snapshot that was written meanwhile', async () => {
  const shelf = await shelfWith(OWN);
  const before = await openTab({ storage: createMemoryStorage(shelf) });
  before.edit(NINE);
  await settled(before);
  const { replica, generation, source } = before.api.getState();
  const snapshot = { text: JSON.stringify(replica.base), recent: replica.recent, source };
  await createMemoryStorage(shelf).fold(
    { store: shelf.store, epoch: shelf.epoch, generation, seq: replica.seq },
    snapshot,
  );
  before.close();

  const store = await openTab({ storage: createMemoryStorage(shelf) });
  store.undo();
  await settled(store);

  expect(shelf.log.filter((entry) => entry.seq <= replica.seq)).toEqual([]);
  expect(boardIn(store).people[0]?.openCases).toBe(8);
});

test('an edit that does not fit is refused with the reason, and is told once more on the spot', async () => {
  const store = await openTab({ storage: createMemoryStorage(await shelfWith(OWN)) });
  const before = boardIn(store);

  const outcome = store.edit({ kind: 'setOpenCases', person: 'amara', value: 1000 });

  expect(outcome).toEqual({ ok: false, reason: 'Open cases must be a whole number from 0 to 999' });
  expect(store.api.getState().refusal).toMatchObject({ reason: 'Open cases must be a whole number from 0 to 999' });
  expect(boardIn(store)).toBe(before);
});

test('a stored board that cannot be read is set aside as it is, and the app goes on with the demo', async () => {
  const shelf = createShelf();
  const damaged = '{"format":"evenkeel-board","version":1,"regions":{},"people":[{"id":"a"}]}';
  const snapshot = { text: damaged, recent: [], source: 'file' as const };
  await createMemoryStorage(shelf).create({ generation: 'damaged', snapshot });

  const store = await openTab({ storage: createMemoryStorage(shelf), demo: DEMO });
  store.edit(NINE);
  await settled(store);
  const again = await openTab({ storage: createMemoryStorage(shelf), demo: DEMO });

  expect(store.api.getState().messages).toMatchObject([{ title: 'The stored board cannot be read' }]);
  expect(again.api.getState().originals).toMatchObject([{ text: damaged, reason: containing('people[0]') }]);
  expect(boardIn(again)).toMatchObject({ team: 'Demo', people: [{ openCases: 9 }] });
});

test('a board of a newer version is shown and takes no edits', async () => {
  const shelf = createShelf();
  const text = JSON.stringify({ ...OWN, version: 2 });
  await createMemoryStorage(shelf).create({ generation: 'newer', snapshot: { text, recent: [], source: 'file' } });

  const store = await openTab({ storage: createMemoryStorage(shelf) });
  const outcome = store.edit(NINE);

  expect(boardIn(store).team).toBe('Own');
  expect(outcome).toMatchObject({ ok: false, reason: containing('newer') });
  expect(shelf.current?.snapshot.text).toBe(text);
});

test('a stored change that cannot be read is left out, and the rest is there', async () => {
  const shelf = await shelfWith(OWN);
  shelf.log.push({ seq: 1, generation: 'first', edit: { kind: 'nonsense' } });
  shelf.log.push({ seq: 2, generation: 'first', edit: { ...NINE, id: 'e', at: '2026-12-29T14:00:00Z', by: 'Lee' } });
  shelf.seq = 2;

  const store = await openTab({ storage: createMemoryStorage(shelf) });

  expect(boardIn(store).people[0]?.openCases).toBe(9);
  expect(store.api.getState().messages).toMatchObject([{ title: 'A stored change cannot be read' }]);
});

test('when even the demo is missing there is an empty board and a word about it', async () => {
  const store = await openTab({ storage: createMemoryStorage() });

  expect(Object.keys(boardIn(store).regions)).toEqual(['emea', 'americas']);
  expect(store.api.getState().messages).toMatchObject([{ title: 'The demo board could not be loaded' }]);
});

test('what was told of an empty board is over once something is entered on it, or another board opened', async () => {
  const entered = await openTab({ storage: createMemoryStorage() });
  const replaced = await openTab({ storage: createMemoryStorage() });

  entered.edit({ kind: 'setTeam', team: 'Night Owls' });
  await replaced.openBoard(OWN, 'file');

  expect(entered.api.getState().messages).toEqual([]);
  expect(replaced.api.getState().messages).toEqual([]);
});

test('a demo runs by its own clock, from its own moment or from the last thing done on it', async () => {
  const now = () => Date.parse('2027-06-01T00:00:00Z');
  const touched = {
    ...DEMO,
    people: [personOf('amara', { entered: { openCases: { at: '2026-12-29T18:00:00Z', by: 'Lee' } } })],
  };

  const fresh = await openTab({ storage: createMemoryStorage(), demo: DEMO, now });
  const later = await openTab({ storage: createMemoryStorage(), demo: touched, now });
  const own = await openTab({ storage: createMemoryStorage(await shelfWith(OWN)), now });

  expect(new Date(fresh.clock.now()).toISOString()).toBe('2026-12-29T14:42:00.000Z');
  expect(new Date(later.clock.now()).toISOString()).toBe('2026-12-29T18:00:00.000Z');
  expect(new Date(own.clock.now()).toISOString()).toBe('2027-06-01T00:00:00.000Z');
});
