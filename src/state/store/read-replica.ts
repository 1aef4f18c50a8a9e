import type { StoredBoard } from '../../data/storage/board-storage.ts';
import { decodeLog, decodeRecent } from '../../data/storage/decode-log.ts';
import { readStoredBoard } from '../../data/storage/read-stored-board.ts';
import { receiveEntries } from '../replica/receive-entries.ts';
import type { RegionNames, Replica } from '../replica/replica.ts';

type ReadReplica =
  | { readonly ok: true; readonly replica: Replica; readonly readOnlyWhy: string | null; readonly unreadable: number }
  | { readonly ok: false; readonly reason: string };

/** Makes a tab's copy of what is stored: the snapshot with the log replayed after it. */
export const readReplica = (stored: StoredBoard, regions: RegionNames): ReadReplica => {
  const read = readStoredBoard(stored.snapshot.text);
  if (!read.ok) return read;
  const { edits, unreadable } = decodeLog(stored.log);
  const recent = decodeRecent(stored.snapshot.recent);
  const start: Replica = { base: read.board, seq: stored.position.seq, recent, waiting: [], regions };
  const { replica } = receiveEntries(start, edits);
  return { ok: true, replica, readOnlyWhy: read.readOnlyWhy, unreadable: unreadable.length };
};
