import type { BoardSource, Snapshot } from '../../data/storage/board-storage.ts';
import type { Replica } from '../replica/replica.ts';

/** What is stored of a tab's copy: what the log says so far. Waiting edits go into the log themselves. */
export const snapshotOf = ({ base, recent }: Replica, source: BoardSource): Snapshot => ({
  text: JSON.stringify(base),
  recent,
  source,
});
