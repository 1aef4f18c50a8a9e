import type { Notice } from './notices.ts';
import type { Facts } from './store/facts.ts';
import type { Sync } from './store/sync-of.ts';

const TONES = { stale: 'warning', refused: 'danger', offline: 'info' } as const;

const SETTINGS = { label: 'Settings', href: '#/settings' };
const ONLY_READS: Notice = {
  id: 'shared',
  tone: 'info',
  title: 'This browser only reads the shared board',
  text: 'To change it from here, enter a user who may write.',
  action: SETTINGS,
};

type Known = Pick<Facts, 'shared' | 'unsent' | 'fault' | 'view'>;

/** What stands between this browser and the shared board; being offline is nobody's worry until a change waits. */
export const sharedNotice = (
  { shared, unsent, fault, view }: Known,
  { state, text, detail }: Sync,
  look: () => void,
  /** The screen is one on which people work. */
  ofWork: boolean,
): Notice | null => {
  if (shared === null || fault !== null || (view !== null && view.state !== 'offer')) return null;
  if (state === 'saved' || state === 'saving' || (state === 'offline' && unsent === 0))
    return shared.mode === 'read' && ofWork ? ONLY_READS : null;
  return {
    id: 'shared',
    tone: TONES[state],
    title: text,
    text: detail ?? '',
    action: { label: 'Look now', run: look },
    otherAction: SETTINGS,
  };
};
