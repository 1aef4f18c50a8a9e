import type { Edit } from '../../core/board/edit.ts';
import type {
  BoardStorage,
  Jotted,
  KeptOriginal,
  LogAnswer,
  LogEntry,
  NewBoard,
  NoteShared,
  Position,
  PreviousBoard,
  Rebase,
  Replacement,
  SharedPlace,
  Snapshot,
  StorageNews,
  StoredBoard,
} from './board-storage.ts';
import { idOf } from './id-of.ts';
import { StorageFault } from './storage-fault.ts';

interface Stored extends NewBoard {
  readonly seq: number;
  readonly shared: SharedPlace | null;
}

/** A store that lives as long as the page. Several tabs may share one, as they share the browser's. */
export interface MemoryShelf {
  store: string;
  seq: number;
  epoch: number;
  current: Stored | null;
  previous: { readonly stored: Stored; readonly about: PreviousBoard } | null;
  log: LogEntry[];
  originals: KeptOriginal[];
  readonly jotted: Map<object, Jotted>;
  readonly listeners: Set<{ readonly owner: object; readonly hear: (news: StorageNews) => void }>;
}

let shelves = 0;

export const createShelf = (): MemoryShelf => {
  shelves += 1;
  return {
    store: `shelf-${shelves}`,
    seq: 0,
    epoch: 0,
    current: null,
    previous: null,
    log: [],
    originals: [],
    jotted: new Map(),
    listeners: new Set(),
  };
};

/** Keeps the board in memory: the same behaviour as the browser's storage, for one page or for several sharing a shelf. */
export const createMemoryStorage = (shelf: MemoryShelf = createShelf()): BoardStorage => {
  const owner = {};
  let isClosed = false;
  const announce = (): void => {
    for (const listener of shelf.listeners) if (listener.owner !== owner) listener.hear({ kind: 'changed' });
  };
  const isHere = ({ store, generation, epoch, seq }: Position): boolean =>
    shelf.store === store &&
    shelf.epoch === epoch &&
    shelf.current?.generation === generation &&
    shelf.current.seq <= seq;
  const entriesAfter = ({ generation, seq }: Position): LogAnswer => ({
    kind: 'entries',
    entries: shelf.log.filter((entry) => entry.generation === generation && entry.seq > seq),
    shared: shelf.current?.shared ?? null,
  });
  const add = (generation: string, edit: unknown): void => {
    shelf.seq += 1;
    shelf.log.push({ seq: shelf.seq, generation, edit });
  };
  const put = (board: NewBoard, previous: MemoryShelf['previous']): Position => {
    shelf.previous = previous;
    shelf.current = { ...board, seq: 0, shared: null };
    const kept = new Set([board.generation, previous?.stored.generation]);
    shelf.log = shelf.log.filter((entry) => kept.has(entry.generation));
    announce();
    return { store: shelf.store, generation: board.generation, epoch: shelf.epoch, seq: 0 };
  };

  return {
    async load(): Promise<StoredBoard | null> {
      const { store, epoch, current, previous } = shelf;
      if (current === null) return null;
      const log = shelf.log.filter((entry) => entry.generation === current.generation && entry.seq > current.seq);
      const { generation, seq, snapshot, shared } = current;
      return { position: { store, generation, epoch, seq }, snapshot, log, previous: previous?.about ?? null, shared };
    },
    async create(board: NewBoard): Promise<Position | null> {
      return shelf.current === null ? put(board, null) : null;
    },
    async replace({ previous, ...board }: Replacement): Promise<Position> {
      const stored = shelf.current;
      return put(board, stored === null ? null : { stored, about: previous });
    },
    async restorePrevious(about): Promise<string | null> {
      const { current, previous } = shelf;
      if (current === null || previous === null) return null;
      shelf.current = previous.stored;
      shelf.previous = { stored: current, about };
      announce();
      return previous.stored.generation;
    },
    async append(position: Position, edits: readonly Edit[]): Promise<LogAnswer> {
      if (isClosed) throw new StorageFault('failed');
      if (!isHere(position)) return { kind: 'moved' };
      for (const edit of structuredClone(edits)) add(position.generation, edit);
      announce();
      return entriesAfter(position);
    },
    async readAfter(position: Position): Promise<LogAnswer> {
      return isHere(position) ? entriesAfter(position) : { kind: 'moved' };
    },
    async fold(position: Position, snapshot: Snapshot): Promise<void> {
      const { generation, seq } = position;
      if (!isHere(position)) return;
      shelf.current = { generation, snapshot, seq, shared: shelf.current?.shared ?? null };
      shelf.log = shelf.log.filter((entry) => entry.generation !== generation || entry.seq > seq);
    },
    async rebase(position: Position, { snapshot, settled }: Rebase): Promise<Position | null> {
      if (!isHere(position) || shelf.current === null) return null;
      const { generation } = position;
      const { seq: from, shared } = shelf.current;
      const entries = shelf.log.filter((entry) => entry.generation === generation && entry.seq > from);
      shelf.log = shelf.log.filter((entry) => entry.generation !== generation);
      for (const { edit } of entries) if (!settled.has(idOf(edit))) add(generation, edit);
      const seq = entries.at(-1)?.seq ?? from;
      shelf.epoch += 1;
      shelf.current = { generation, snapshot, seq, shared };
      announce();
      return { store: shelf.store, generation, epoch: shelf.epoch, seq };
    },
    async noteShared(generation: string, note: NoteShared): Promise<void> {
      const { current } = shelf;
      if (current?.generation === generation) shelf.current = { ...current, shared: note(current.shared) };
      announce();
    },
    jot(note: Jotted): void {
      if (note.edits.length === 0) shelf.jotted.delete(owner);
      else shelf.jotted.set(owner, structuredClone(note));
    },
    takeJotted(): readonly Jotted[] {
      const notes = [...shelf.jotted.values()];
      shelf.jotted.clear();
      return notes;
    },
    async setAside(original: KeptOriginal): Promise<void> {
      shelf.originals = [...shelf.originals.filter(({ key }) => key !== original.key), original];
    },
    async keptOriginals(): Promise<readonly KeptOriginal[]> {
      return shelf.originals;
    },
    async dropOriginal(key: string): Promise<void> {
      shelf.originals = shelf.originals.filter((original) => original.key !== key);
    },
    subscribe(hear): () => void {
      const listener = { owner, hear };
      shelf.listeners.add(listener);
      return () => shelf.listeners.delete(listener);
    },
    close(): void {
      isClosed = true;
      for (const listener of shelf.listeners) if (listener.owner === owner) shelf.listeners.delete(listener);
    },
  };
};
