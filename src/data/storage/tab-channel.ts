interface TabChannel {
  readonly announce: () => void;
  readonly close: () => void;
}

/** Tells the other tabs of this browser that there is something new. Without it they learn of it when they are looked at. */
export const createTabChannel = (onNews: () => void): TabChannel => {
  if (typeof BroadcastChannel === 'undefined') return { announce: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel('evenkeel');
  channel.addEventListener('message', onNews);
  return { announce: channel.postMessage.bind(channel, 'changed'), close: () => channel.close() };
};
