/** What the browser lets this page do; "missing" where it has no notifications at all. */
export type Permission = 'granted' | 'denied' | 'default' | 'missing';

const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

export const readPermission = (): Permission => ('Notification' in globalThis ? Notification.permission : 'missing');

/** Asks the person, through the browser, once; where they have answered before, the browser answers for them. */
export const askPermission = async (): Promise<Permission> => {
  if (readPermission() === 'default') await Notification.requestPermission().catch(() => {});
  tell();
  return readPermission();
};

/** Calls back when the answer changes, also where that happens in the browser's settings. */
export const watchPermission = (listener: () => void): (() => void) => {
  listeners.add(listener);
  let status: PermissionStatus | null = null;
  let stopped = false;
  const watch = async (): Promise<void> => {
    const found = await navigator.permissions?.query({ name: 'notifications' }).catch(() => null);
    if (stopped || !found) return;
    status = found;
    status.addEventListener('change', listener);
  };
  void watch();
  // Not every browser tells of a change; whoever made one in its settings comes back to the page.
  window.addEventListener('focus', listener);
  return () => {
    stopped = true;
    window.removeEventListener('focus', listener);
    listeners.delete(listener);
    status?.removeEventListener('change', listener);
  };
};
