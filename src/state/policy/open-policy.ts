import { askBeside, type Beside } from '../../data/policy/ask-beside.ts';
import { ASKED_MARK, keptText, NOTHING_KEPT, POLICY_KEY, writeKept } from '../../data/policy/kept-policy.ts';
import type { BoardStore } from '../board-store.ts';
import { readHash } from '../hash-location.ts';
import type { PolicyTrouble } from './policy-source.ts';

const MINUTE_MS = 60_000;
/** A wall runs for weeks without anybody coming back to it. */
const WALL_ASKS_EVERY_MS = 10 * MINUTE_MS;
const ASKS_AGAIN_AFTER_MS = 60 * MINUTE_MS;

/** The first screen is there by then. */
const FIRST_LOOK_MS = 2000;

// What checks policies is fetched only where somebody has one of their own.
const taking = async (store: BoardStore) => (await import('./taking.ts')).takingOf(store);

/**
 * Takes up the policy that this device keeps. The first start in a browser asks what lies beside the app and waits for it, so
 * that no wall shows levels by other rules first. Never rejects.
 */
export const openPolicy = async (store: BoardStore): Promise<void> => {
  const text = keptText();
  try {
    if (text === ASKED_MARK) return;
    const isKnown = text !== null && (await taking(store)).takeUp();
    if (!isKnown) await hear(store, await askBeside(false), true);
  } catch {
    store.api.setState({ policyTrouble: NOT_OPENED });
  }
};

const NOT_OPENED: PolicyTrouble = {
  from: 'The policy of your team',
  problems: [{ path: '', reason: 'a part of the app could not be fetched; reload the page' }],
};

async function hear(store: BoardStore, beside: Beside, isFirst: boolean): Promise<void> {
  const { policySource, policyTrouble } = store.api.getState();
  const isPlain = policySource.origin === 'built-in' && !policySource.hasBeside && policyTrouble === null;
  const isNone = beside.state === 'built-in' || beside.state === 'none';
  if (isPlain && isNone) writeKept(NOTHING_KEPT);
  else if (beside.state !== 'unknown' || isFirst) (await taking(store)).hear(beside);
}

/** Whether this start has nothing to go by, and so asks at once. */
export const startAsks = (): boolean => keptText() === null;

/** Follows what lies beside the app, and what other tabs take; `hasAsked`: the start did. Gives the way to stop. */
export const followPolicy = (store: BoardStore, hasAsked: boolean, read: () => number = Date.now): (() => void) => {
  // The machine's time: a demo's clock jumps.
  let asked = hasAsked ? read() : 0;
  const ask = async (): Promise<void> => {
    asked = read();
    await hear(store, await askBeside(true), false);
  };
  const look = (): void => {
    const isWall = readHash(location.hash).path.startsWith('/wall');
    const passed = Math.abs(read() - asked);
    if (passed >= (isWall ? WALL_ASKS_EVERY_MS : ASKS_AGAIN_AFTER_MS)) void ask().catch(askLater);
  };
  const onStorage = ({ key }: StorageEvent): void => {
    if (key === POLICY_KEY) void taking(store).then(({ takeUp }) => takeUp(), askLater);
  };
  window.addEventListener('storage', onStorage);
  const stop = store.clock.subscribe('minute', look);
  const first = setTimeout(look, FIRST_LOOK_MS);
  return () => {
    clearTimeout(first);
    window.removeEventListener('storage', onStorage);
    stop();
  };
};

// Its code could not be fetched: what is in use stays, and the next look tries again.
const askLater = (): void => {};
