import { lastSeenOf } from '../core/status/last-seen.ts';
import { keepLastSeen } from '../data/storage/last-seen-mark.ts';
import type { BoardStore } from './board-store.ts';
import { deriveStatus } from './derive-status.ts';
import { boardOf } from './replica/board-of.ts';

/** Typing goes on meanwhile; what the next visit shows may be a second old. */
const AFTER_MS = 1000;

/** Keeps what the own board says in step for the first paint of the next visit; returns how to end that. */
export const noteLastSeen = (store: BoardStore): (() => void) => {
  const { api, clock } = store;
  const derive = deriveStatus(store);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = (): void => {
    const { open, view, kept, source, replica } = api.getState();
    // Somebody else's board is not what this browser keeps.
    if (!open || view !== null) return;
    const moment = { tick: clock.tick('minute'), now: clock.now };
    // A demo has a clock of its own, by which nobody can tell an age.
    const isOwn = kept.how === 'stored' && source !== 'demo';
    keepLastSeen(isOwn ? lastSeenOf(derive(boardOf(replica), moment)) : null);
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(note, AFTER_MS);
  };
  note();
  const stops = [
    api.subscribe(({ replica, kept }, before) => {
      if (replica !== before.replica || kept.how !== before.kept.how) soon();
    }),
    clock.subscribe('minute', note),
  ];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop();
  };
};
