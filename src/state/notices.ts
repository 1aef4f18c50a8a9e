import { formatUtcDay } from '../core/clock/format-utc-day.ts';
import { formatUtcTime } from '../core/clock/format-utc-time.ts';
import type { StorageFault } from '../data/storage/storage-fault.ts';
import type { Facts } from './store/facts.ts';

export type NoticeAction =
  | { readonly label: string; readonly href: string }
  | { readonly label: string; readonly run: () => void };

/** Something that stands above a screen until it is no longer so, or until it is dismissed. */
export interface Notice {
  readonly id: string;
  readonly tone: 'info' | 'warning' | 'danger' | 'demo';
  readonly title: string;
  readonly text: string;
  readonly action?: NoticeAction;
  /** The other way out, where there are two. */
  readonly otherAction?: NoticeAction;
  readonly dismiss?: () => void;
}

export const uncoveredNotice = (text: string | null): Notice | null =>
  text === null ? null : { id: 'uncovered', tone: 'danger', title: 'Nobody is there', text };

export const faultNotice = (fault: StorageFault | null, retry: () => void): Notice | null => {
  if (fault === null) return null;
  return {
    id: 'storage',
    tone: 'danger',
    title: fault.text,
    text: fault.detail,
    action: { label: 'Try again', run: retry },
  };
};

export const lookBackNotice = (at: number | null, badAt: string | null, leave: () => void): Notice | null => {
  const action = { label: 'Back to now', run: leave };
  if (badAt !== null) {
    const text = `“${badAt.slice(0, 40)}” in the address is no UTC time like 2026-12-29T14:42:00Z. The clock runs as usual.`;
    return { id: 'look-back', tone: 'warning', title: 'This time cannot be read', text, action };
  }
  if (at === null) return null;
  const title = `As of ${formatUtcDay(at)} ${new Date(at).getUTCFullYear()}, ${formatUtcTime(at)} UTC`;
  const text = 'The clock stands still at this time: levels and windows are those of then, entries are those of now.';
  return { id: 'look-back', tone: 'info', title, text, action };
};

export const demoNotice = (isDemo: boolean): Notice | null =>
  isDemo
    ? {
        id: 'demo',
        tone: 'demo',
        title: 'Demo board',
        text: 'An invented team in the last days of December; its clock starts there too. Try anything.',
        action: { label: 'Start your own board', href: '#/settings' },
      }
    : null;

export const newerNotice = (why: string | null): Notice | null =>
  why === null ? null : { id: 'newer', tone: 'warning', title: 'Read-only', text: why };

interface Replaced {
  readonly facts: Pick<Facts, 'justReplaced' | 'previous'>;
  readonly current: string;
  readonly restore: () => void;
  readonly dismiss: () => void;
}

export const replacedNotice = ({ facts, current, restore, dismiss }: Replaced): Notice | null => {
  if (!facts.justReplaced || facts.previous === null) return null;
  const { team } = facts.previous;
  return {
    id: 'replaced',
    tone: 'info',
    title: current === '' ? 'Another board is open' : `“${current}” is open`,
    text: team === '' ? 'The board before it is kept.' : `“${team}”, the board before it, is kept.`,
    action: { label: 'Go back to it', run: restore },
    dismiss,
  };
};
