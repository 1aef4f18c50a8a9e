import { formatUtcTime } from '../../core/clock/format-utc-time.ts';
import type { SharedPlace } from '../../data/storage/board-storage.ts';
import type { Sync } from './sync-of.ts';

const changes = (count: number): string => (count === 1 ? '1 change' : `${count} changes`);

/** How it stands with a board that several machines share: `unsent` edits of this browser are not in the store yet. */
export const syncOfShared = ({ trouble, seenAt, mode }: SharedPlace, unsent: number): Sync => {
  const seen = seenAt === null ? '' : ` ${formatUtcTime(Date.parse(seenAt))} UTC`;
  if (trouble !== null) {
    const { sync: state, reason, advice } = trouble;
    const waiting = unsent === 0 ? '' : `, ${changes(unsent)} waiting`;
    const detail = `${reason}. ${advice}`;
    if (state === 'offline') return { state, text: `Offline${waiting}, last seen${seen}`, short: 'Offline', detail };
    if (state === 'stale') return { state, text: `Not up to date${waiting}, last seen${seen}`, short: 'Old', detail };
    return { state, text: `${reason}${waiting}`, short: 'Refused', detail };
  }
  if (unsent > 0) return { state: 'saving', text: 'Saving…', short: 'Saving…', detail: null };
  const text = mode === 'read' ? `Shared board, read${seen}` : `Shared board, saved${seen}`;
  return { state: 'saved', text, short: mode === 'read' ? 'Read' : 'Saved', detail: null };
};
