import { keepText, readText } from '../device/device-storage.ts';

const LOCK = 'evenkeel-store';
const LEASE_KEY = 'evenkeel.store-lead';
const LEASE_MS = 6000;
const BEAT_MS = 2000;

/**
 * Lets one tab of this browser talk to the store: `lead` is called when it is this one's turn and returns what ends it.
 * The lead passes on when that tab is closed. Returns what gives it up.
 */
export const takeLead = (lead: () => () => void): (() => void) =>
  // The locks of the browser are there on https and on this machine only.
  typeof navigator !== 'undefined' && 'locks' in navigator ? byLock(lead) : byLease(lead);

function byLock(lead: () => () => void): () => void {
  const ended = new AbortController();
  let release: (() => void) | null = null;
  const hold = (): Promise<void> => {
    if (ended.signal.aborted) return Promise.resolve();
    const stop = lead();
    return new Promise((resolve) => {
      release = () => {
        stop();
        resolve();
      };
    });
  };
  navigator.locks.request(LOCK, { signal: ended.signal }, hold).catch(() => undefined);
  return () => {
    ended.abort();
    release?.();
  };
}

/** A mark that has to be renewed: whoever finds it old takes it. Two that take it at once do no harm, only double work. */
function byLease(lead: () => () => void): () => void {
  const own = `${Math.random()}`;
  let stop: (() => void) | null = null;
  const beat = (): void => {
    const [owner, at] = readLease();
    if (owner !== own && Date.now() - at < LEASE_MS && Date.now() >= at) {
      stop?.();
      stop = null;
      return;
    }
    writeLease(`${own} ${Date.now()}`);
    stop ??= lead();
  };
  const timer = setInterval(beat, BEAT_MS);
  const leave = (): void => {
    if (readLease()[0] === own) writeLease('');
  };
  window.addEventListener('pagehide', leave);
  beat();
  return () => {
    clearInterval(timer);
    window.removeEventListener('pagehide', leave);
    leave();
    stop?.();
  };
}

function readLease(): readonly [string, number] {
  const [owner = '', at = '0'] = (readText(LEASE_KEY) ?? '').split(' ');
  return [owner, Number(at)];
}

/** Without any storage every tab talks for itself. */
function writeLease(text: string): void {
  keepText(LEASE_KEY, text);
}
