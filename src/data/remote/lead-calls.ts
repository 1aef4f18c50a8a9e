const CHANNEL = 'evenkeel-store';

/** "now": somebody asked for it. "soon": somebody is looking, and what there is should be no older than usual. */
export type LeadCall = 'now' | 'soon';

/** How tabs of one browser ask the one that talks to the store to look at it. */
export interface LeadCalls {
  readonly call: (call: LeadCall) => void;
  /** Hears the other tabs; returns what ends it. */
  readonly onCall: (hear: (call: LeadCall) => void) => () => void;
  readonly close: () => void;
}

/** Without it each tab waits for the next look of the one that talks. */
const SILENT: LeadCalls = { call: () => undefined, onCall: () => () => undefined, close: () => undefined };

export const createLeadCalls = (): LeadCalls => {
  if (typeof BroadcastChannel === 'undefined') return SILENT;
  const channel = new BroadcastChannel(CHANNEL);
  return {
    call: channel.postMessage.bind(channel),
    onCall(hear) {
      const listener = ({ data }: MessageEvent<unknown>): void => {
        if (data === 'now' || data === 'soon') hear(data);
      };
      channel.addEventListener('message', listener);
      return () => channel.removeEventListener('message', listener);
    },
    close: () => channel.close(),
  };
};
