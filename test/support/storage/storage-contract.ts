import type { Edit } from '../../../src/core/board/edit.ts';
import type {
  BoardStorage,
  LogAnswer,
  NewBoard,
  Position,
  StorageNews,
} from '../../../src/data/storage/board-storage.ts';

/** Opens the storage once more, as another tab would. */
export type OpenTab = () => BoardStorage;

const PREVIOUS = { team: 'Before', replacedAt: '2026-12-29T14:42:00.000Z' };

const NEWER = { text: '{"team":"newer"}', recent: [], source: 'shared' as const };
const PLACE = {
  address: 'https://files.example/board.json',
  mode: 'write' as const,
  seenAt: null,
  trouble: null,
  sending: false,
};

function boardNamed(generation: string): NewBoard {
  return { generation, snapshot: { text: `{"team":"${generation}"}`, recent: [{ of: generation }], source: 'file' } };
}

function editNamed(id: string): Edit {
  return { kind: 'setTeam', team: id, id, at: '2026-12-29T14:42:00.000Z', by: 'Dana' };
}

function same(actual: unknown, expected: unknown, what: string): void {
  const [a, b] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== b) throw new Error(`${what}: ${a} instead of ${b}`);
}

function idsOf(answer: LogAnswer): unknown {
  if (answer.kind === 'moved') return 'moved';
  return answer.entries.map(({ edit }) => (edit as Edit).id);
}

async function created(storage: BoardStorage, generation = 'one'): Promise<Position> {
  const position = await storage.create(boardNamed(generation));
  if (position === null) throw new Error('something was stored already');
  return position;
}

async function heard(storage: BoardStorage, act: () => Promise<unknown>): Promise<StorageNews> {
  const news = new Promise<StorageNews>((resolve) => {
    storage.subscribe(resolve);
  });
  await act();
  return news;
}

/** What every storage does, each part told by what people get of it. */
export const STORAGE_CONTRACT: Record<string, (open: OpenTab) => Promise<void>> = {
  async 'nothing is stored at first'(open) {
    same(await open().load(), null, 'load');
  },

  async 'a board that was created is there for the next tab, with every edit in the order of the log'(open) {
    const storage = open();
    const position = await created(storage);
    const first = await storage.append(position, [editNamed('a')]);
    const second = await open().append(position, [editNamed('b')]);

    const stored = await open().load();

    same([idsOf(first), idsOf(second)], [['a'], ['a', 'b']], 'answers');
    same(stored?.snapshot, boardNamed('one').snapshot, 'snapshot');
    same(
      stored?.log.map(({ edit }) => (edit as Edit).id),
      ['a', 'b'],
      'log',
    );
  },

  async 'edits sent at once keep the order in which they were sent'(open) {
    const storage = open();
    const position = await created(storage);
    const ids = Array.from({ length: 20 }, (_, index) => `edit-${index}`);

    await Promise.all(ids.map((id) => storage.append(position, [editNamed(id)])));

    same(idsOf(await storage.readAfter(position)), ids, 'order');
  },

  async 'several edits at once go in together, in their order'(open) {
    const storage = open();
    const position = await created(storage);

    const answer = await storage.append(position, [editNamed('a'), editNamed('b')]);

    same(idsOf(answer), ['a', 'b'], 'order');
  },

  async 'of two tabs that create a board the quicker one has its way'(open) {
    const [one, other] = [open(), open()];

    const places = await Promise.all([one.create(boardNamed('one')), other.create(boardNamed('other'))]);

    const kept = places.filter((place) => place !== null);
    const stored = await open().load();
    same(kept.length, 1, 'boards that were stored');
    same(stored?.position.generation, kept[0]?.generation, 'generation');
  },

  async 'a tab reads what was added after its place, and nothing twice'(open) {
    const storage = open();
    const position = await created(storage);
    await storage.append(position, [editNamed('a')]);
    const answer = await storage.append(position, [editNamed('b')]);
    const seq = answer.kind === 'entries' ? (answer.entries[0]?.seq ?? 0) : 0;

    same(idsOf(await open().readAfter({ ...position, seq })), ['b'], 'after the first');
  },

  async 'folding keeps the newest edits and sends a tab that is behind to load again'(open) {
    const storage = open();
    const position = await created(storage);
    const answer = await storage.append(position, [editNamed('a')]);
    const seq = answer.kind === 'entries' ? (answer.entries[0]?.seq ?? 0) : 0;
    await storage.append(position, [editNamed('b')]);

    await storage.fold({ ...position, seq }, { text: 'folded', recent: [], source: 'file' });

    const stored = await storage.load();
    same(stored?.snapshot.text, 'folded', 'snapshot');
    same(
      stored?.log.map(({ edit }) => (edit as Edit).id),
      ['b'],
      'log',
    );
    same(idsOf(await storage.readAfter(position)), 'moved', 'a tab behind');
    same(idsOf(await storage.append(position, [editNamed('c')])), 'moved', 'an edit from behind');
  },

  async 'a snapshot never goes back behind a newer one'(open) {
    const storage = open();
    const position = await created(storage);
    const answer = await storage.append(position, [editNamed('a')]);
    const seq = answer.kind === 'entries' ? (answer.entries[0]?.seq ?? 0) : 0;
    await storage.fold({ ...position, seq }, { text: 'newer', recent: [], source: 'file' });

    await storage.fold(position, { text: 'older', recent: [], source: 'file' });

    same((await storage.load())?.snapshot.text, 'newer', 'snapshot');
  },

  async 'another board takes the place, and edits of the one before go nowhere'(open) {
    const storage = open();
    const position = await created(storage);
    await storage.append(position, [editNamed('a')]);

    const place = await storage.replace({ ...boardNamed('two'), previous: PREVIOUS });

    const stored = await storage.load();
    same(idsOf(await open().append(position, [editNamed('late')])), 'moved', 'a late edit');
    same(stored?.position, place, 'position');
    same([stored?.snapshot.text, stored?.log, stored?.previous], ['{"team":"two"}', [], PREVIOUS], 'stored');
  },

  async 'the previous board comes back with its edits, and the other way round again'(open) {
    const storage = open();
    const position = await created(storage);
    await storage.append(position, [editNamed('a')]);
    const place = await storage.replace({ ...boardNamed('two'), previous: PREVIOUS });
    await storage.append(place, [editNamed('b')]);

    const generation = await storage.restorePrevious({ ...PREVIOUS, team: 'Two' });
    const back = await storage.load();
    await storage.restorePrevious(PREVIOUS);
    const forth = await storage.load();

    same(generation, 'one', 'generation');
    same(
      [back, forth].map((stored) => stored?.log.map(({ edit }) => (edit as Edit).id)),
      [['a'], ['b']],
      'logs',
    );
    same([back?.previous?.team, forth?.previous?.team], ['Two', 'Before'], 'previous');
  },

  async 'only one previous board is kept'(open) {
    const storage = open();
    await created(storage);
    await storage.replace({ ...boardNamed('two'), previous: PREVIOUS });
    await storage.replace({ ...boardNamed('three'), previous: { ...PREVIOUS, team: 'Two' } });

    const generation = await storage.restorePrevious(PREVIOUS);

    same(generation, 'two', 'generation');
  },

  async 'without a previous board there is none to restore'(open) {
    const storage = open();
    await created(storage);

    same(await storage.restorePrevious(PREVIOUS), null, 'restored');
  },

  async 'the other tabs hear of an edit, of another board and of a restored one'(open) {
    const [here, there] = [open(), open()];
    const position = await created(here);

    const edit = await heard(there, () => here.append(position, [editNamed('a')]));
    const board = await heard(there, () => here.replace({ ...boardNamed('two'), previous: PREVIOUS }));
    const back = await heard(there, () => here.restorePrevious(PREVIOUS));

    same([edit.kind, board.kind, back.kind], ['changed', 'changed', 'changed'], 'news');
  },

  async 'a newer shared board goes under the log: what is settled is gone, the rest stands behind it in its order'(
    open,
  ) {
    const storage = open();
    const position = await created(storage);
    await storage.append(position, [editNamed('a'), editNamed('b'), editNamed('c')]);

    const place = await storage.rebase(position, { snapshot: NEWER, settled: new Set(['b']) });

    const stored = await open().load();
    same([stored?.position, stored?.snapshot.text], [place, NEWER.text], 'stored');
    same(
      stored?.log.map(({ edit }) => (edit as Edit).id),
      ['a', 'c'],
      'log',
    );
    same(idsOf(await storage.append(position, [editNamed('d')])), 'moved', 'an edit from before');
    same(place === null ? null : idsOf(await open().append(place, [editNamed('d')])), ['a', 'c', 'd'], 'after it');
    same(await storage.rebase(position, { snapshot: NEWER, settled: new Set() }), null, 'a second one from before');
  },

  async 'where a board is shared is known to every tab, and stays with that board'(open) {
    const [here, there] = [open(), open()];
    const position = await created(here);
    const news = await heard(there, () => here.noteShared('one', () => PLACE));
    const answer = await there.readAfter(position);
    const stored = await open().load();
    await here.replace({ ...boardNamed('two'), previous: PREVIOUS });
    await there.noteShared('one', () => null);
    const other = await open().load();
    await here.restorePrevious(PREVIOUS);

    same([news.kind, answer.kind === 'entries' && answer.shared, stored?.shared], ['changed', PLACE, PLACE], 'shared');
    same([other?.shared, (await open().load())?.shared], [null, PLACE], 'with another board');
    await here.noteShared('one', () => null);
    same((await there.load())?.shared, null, 'no more');
  },

  async 'what a closing tab noted is handed over once'(open) {
    const note = { generation: 'one', revision: 3, edits: [editNamed('a')] };
    const [closing, other] = [open(), open()];
    closing.jot({ ...note, edits: [] });
    closing.jot(note);
    other.jot(note);
    other.jot({ ...note, edits: [] });

    const storage = open();

    same([storage.takeJotted(), storage.takeJotted()], [[note], []], 'notes');
  },

  async 'an original that was set aside stays until it is dropped'(open) {
    const original = { key: 'k', text: 'damaged', log: [], reason: 'it is', at: '2026-12-29T14:42:00.000Z' };
    await open().setAside(original);
    await open().setAside({ ...original, reason: 'it still is' });
    const kept = await open().keptOriginals();

    await open().dropOriginal('k');

    same(kept, [{ ...original, reason: 'it still is' }], 'kept');
    same(await open().keptOriginals(), [], 'after dropping');
  },
};
