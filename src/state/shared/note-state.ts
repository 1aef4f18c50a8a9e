import type { SharedTrouble } from '../../data/storage/board-storage.ts';
import type { Outbox } from './read-outbox.ts';
import type { CycleContext } from './cycle-context.ts';

/** How exactly "seen" is remembered while nothing else changes; every note is written to the storage and told to all tabs. */
const MINUTE = 60_000;

/** Tells every tab of this browser how it stands with the store. */
export const noteState = async (
  { storage, now, onNoted }: CycleContext,
  { position, shared, waiting }: Outbox,
  trouble: SharedTrouble | null,
): Promise<void> => {
  const isSeen = trouble === null || trouble.sync === 'refused';
  const seenAt = isSeen ? new Date(now()).toISOString() : shared.seenAt;
  const sending = shared.sending && waiting.length > 0 && trouble !== null;
  const isSettled = sending === shared.sending;
  if (isSettled && isSameTrouble(shared.trouble, trouble) && shared.seenAt !== null && isRecent(shared.seenAt, seenAt))
    return;
  const { address } = shared;
  await storage.noteShared(position.generation, (known) =>
    known?.address === address ? { ...known, seenAt, trouble, sending } : known,
  );
  await onNoted();
};

const isSameTrouble = (one: SharedTrouble | null, other: SharedTrouble | null): boolean =>
  one?.sync === other?.sync && one?.reason === other?.reason;

const isRecent = (before: string, after: string | null): boolean =>
  after === null || Math.abs(Date.parse(after) - Date.parse(before)) < MINUTE;
