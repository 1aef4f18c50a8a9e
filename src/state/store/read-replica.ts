import type { StoredBoard } from '../../data/storage/board-storage.ts';
import { readStoredBoard } from '../../data/storage/read-stored-board.ts';
import type { Editing } from '../replica/editing.ts';
import { receiveEntries } from '../replica/receive-entries.ts';
import type { RegionNames, Replica } from '../replica/replica.ts';

type ReadReplica =
  | { readonly ok: true; readonly replica: Replica; readonly readOnlyWhy: string | null; readonly unreadable: number }
  | { readonly ok: false; readonly reason: string };

/** Makes a tab's copy of what is stored: the snapshot with the log replayed after it. */
export const readReplica = (
  editing: Editing,
  stored: StoredBoard,
  regions: RegionNames,
  read = readStoredBoard(stored.snapshot.text),
): ReadReplica => {
  if (!read.ok) return read;
  const { edits, unreadable } = editing.decodeLog(stored.log);
  const recent = editing.decodeRecent(stored.snapshot.recent);
  const start: Replica = { base: read.board, seq: stored.position.seq, recent, waiting: [], regions };
  const { replica } = receiveEntries(editing, start, edits);
  return { ok: true, replica, readOnlyWhy: read.readOnlyWhy, unreadable: unreadable.length };
};
