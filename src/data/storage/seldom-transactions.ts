import type { NoteShared, Position, PreviousBoard, Rebase } from './board-storage.ts';
import { idOf } from './id-of.ts';
import { epochOf, headOf, isAt, logAfter, removeLog, sharedOf, type WriteWork } from './transactions.ts';

/** Makes the previous board the one at hand and the other way round; null when there is none. */
export const swapBoards = async (transaction: WriteWork, current: PreviousBoard): Promise<string | null> => {
  const head = await headOf(transaction);
  if (head?.previous === null || head === undefined) return null;
  const { generation, seq } = head.previous;
  const previous = { ...current, generation: head.generation, seq: head.seq };
  await transaction.objectStore('head').put({ ...head, generation, seq, previous });
  return generation;
};

/** Puts a newer shared board under the log: what it does not have yet stands behind it again, in its order. */
export const rebaseLog = async (
  transaction: WriteWork,
  position: Position,
  { snapshot, settled }: Rebase,
): Promise<Position | null> => {
  const head = await headOf(transaction);
  if (!isAt(head, position)) return null;
  const { store, generation } = position;
  const entries = await logAfter(transaction, head);
  const log = transaction.objectStore('log');
  await removeLog(transaction, generation, Number.MAX_SAFE_INTEGER);
  for (const { edit } of entries) if (!settled.has(idOf(edit))) await log.add({ generation, edit });
  const seq = entries.at(-1)?.seq ?? head.seq;
  const epoch = epochOf(head) + 1;
  await transaction.objectStore('snapshots').put({ ...snapshot, generation, seq });
  await transaction.objectStore('head').put({ ...head, seq, epoch });
  return { store, generation, epoch, seq };
};

/** Says where the board at hand is shared; another board's place stays as it is. */
export const putShared = async (transaction: WriteWork, generation: string, note: NoteShared): Promise<void> => {
  const head = await headOf(transaction);
  if (head?.generation !== generation) return;
  const shared = note(sharedOf(head));
  const others = Object.entries(head.shared ?? {}).filter(([known]) => known !== generation);
  const places = shared === null ? others : [...others, [generation, shared] as const];
  await transaction.objectStore('head').put({ ...head, shared: Object.fromEntries(places) });
};
