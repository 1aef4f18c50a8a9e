import { QueryObserver } from '@tanstack/react-query';
import type { SharedContext } from './shared-context.ts';
import { OFTEN_MS, sharedBoardQuery } from './shared-queries.ts';
import { noteBroken } from './note-broken.ts';
import { tellPolicy } from './tell-policy.ts';

/** Edits of one second go in one save. */
const GATHER_MS = 1000;

interface Leading {
  readonly stop: () => void;
  /** Looks at the store at once. */
  readonly look: () => Promise<void>;
}

const isInPlay = ({ api }: SharedContext): boolean => api.getState().replica.base.inPlay !== null;

/** Keeps the board of one address in step with its store, while this tab is the one to do so. */
const lead = (context: SharedContext, generation: string, address: string): Leading => {
  const { api, queryClient, calls } = context;
  const talk = context.openTalk(context, address);
  const observer = new QueryObserver(
    queryClient,
    sharedBoardQuery({ generation, address, look: talk.look, isInPlay: () => isInPlay(context) }),
  );
  queryClient.mount();
  const stopPolling = observer.subscribe(() => undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const { error } = await observer.refetch({ cancelRefetch: false });
    if (error !== null) await noteBroken(context, generation, error).catch(() => undefined);
    // What was done while the look was under way waits for the next.
    const { unsent, shared } = api.getState();
    if (unsent > 0 && (error !== null || shared?.trouble === null)) saveSoon(error === null ? GATHER_MS : OFTEN_MS);
  };
  let isEnded = false;
  const saveSoon = (ms = GATHER_MS): void => {
    clearTimeout(timer);
    if (!isEnded) timer = setTimeout(() => void look(), ms);
  };
  const stopHearing = calls.onCall((call) => {
    const { dataUpdatedAt } = observer.getCurrentResult();
    if (call === 'now' || Date.now() - dataUpdatedAt >= OFTEN_MS / 2) void look();
  });
  const stopListening = api.subscribe(({ unsent }, before) => {
    if (unsent > before.unsent) saveSoon();
  });
  const stopTelling = tellPolicy(context);
  if (api.getState().unsent > 0) saveSoon();
  return {
    look,
    stop() {
      isEnded = true;
      clearTimeout(timer);
      stopHearing();
      stopListening();
      stopTelling();
      stopPolling();
      queryClient.unmount();
      talk.close();
    },
  };
};

/** While this tab is looked at and another one talks, that one is asked as often as this one would look. */
const followLead = (context: SharedContext, isLeading: () => boolean): (() => void) => {
  if (typeof document === 'undefined') return () => undefined;
  const ask = (): void => {
    if (!isLeading() && document.visibilityState === 'visible') context.calls.call('soon');
  };
  const timer = setInterval(() => isInPlay(context) && ask(), OFTEN_MS);
  document.addEventListener('visibilitychange', ask);
  window.addEventListener('focus', ask);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', ask);
    window.removeEventListener('focus', ask);
  };
};

interface Conducting {
  readonly stop: () => void;
  /** Looks at the store at once; a tab that does not talk to it asks the one that does. */
  readonly look: () => Promise<void>;
}

/** Begins and ends with the board at hand being a shared one. */
export const conduct = (context: SharedContext): Conducting => {
  const { api } = context;
  let current: { readonly key: string; readonly stop: () => void } | null = null;
  let leading: Leading | null = null;
  const follow = (): void => {
    const { generation, shared, kept } = api.getState();
    const key = shared === null || kept.how !== 'stored' ? '' : `${generation} ${shared.address}`;
    if (key === (current?.key ?? '')) return;
    current?.stop();
    current = null;
    if (shared === null || key === '') return;
    const { address } = shared;
    const begin = (): (() => void) => {
      const mine = lead(context, generation, address);
      leading = mine;
      return () => {
        if (leading === mine) leading = null;
        mine.stop();
      };
    };
    const stopFollowing = followLead(context, () => leading !== null);
    const giveUp = context.takeLead(begin);
    current = {
      key,
      stop() {
        stopFollowing();
        giveUp();
      },
    };
  };
  const stopWatching = api.subscribe(follow);
  follow();
  return {
    async look() {
      if (leading !== null) return leading.look();
      if (current !== null) context.calls.call('now');
    },
    stop() {
      stopWatching();
      current?.stop();
    },
  };
};
