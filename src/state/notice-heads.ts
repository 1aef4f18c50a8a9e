import { formatUtcDay } from '../core/clock/format-utc-day.ts';
import { formatUtcTime } from '../core/clock/format-utc-time.ts';
import { boardOf } from './replica/board-of.ts';
import type { Facts, View } from './store/facts.ts';

/** What a notice is about, in a line: all of it that a wall has room for, and all that it loads. */
export interface NoticeHead {
  readonly id: string;
  readonly tone: 'info' | 'warning' | 'danger' | 'demo';
  readonly title: string;
}

type Head = NoticeHead | null;

export const faultHead = ({ fault }: Pick<Facts, 'fault'>): Head =>
  fault === null ? null : { id: 'storage', tone: 'danger', title: fault.text };

export const linkHead = (view: View | null): Head => {
  if (view?.state === 'problem') return { id: 'link', tone: 'warning', title: 'This link cannot be opened' };
  if (view?.state === 'offer') return { id: 'link', tone: 'info', title: 'A shared board lies at this address' };
  if (view?.state === 'status')
    return view.trouble === null
      ? { id: 'link', tone: 'info', title: view.from === 'link' ? 'A status report from a link' : 'A shared status' }
      : { id: 'link', tone: 'warning', title: view.trouble.reason };
  if (view?.state !== 'board') return null;
  return view.newer
    ? { id: 'link', tone: 'warning', title: 'A board from a link, read-only' }
    : { id: 'link', tone: 'info', title: 'A board from a link' };
};

export const newerHead = ({ view, readOnlyWhy }: Pick<Facts, 'view' | 'readOnlyWhy'>): Head =>
  view !== null || readOnlyWhy === null ? null : { id: 'newer', tone: 'warning', title: 'Read-only' };

export const lookBackHead = (at: number | null, badAt: string | null, past: Facts['past']): Head => {
  if (past?.state === 'problem') return { id: 'look-back', tone: 'warning', title: 'This cannot be shown as it was' };
  if (badAt !== null) return { id: 'look-back', tone: 'warning', title: 'This time cannot be read' };
  if (at === null) return null;
  const title = `As of ${formatUtcDay(at)} ${new Date(at).getUTCFullYear()}, ${formatUtcTime(at)} UTC`;
  return { id: 'look-back', tone: 'info', title };
};

export const demoHead = (isDemo: boolean): Head => (isDemo ? { id: 'demo', tone: 'demo', title: 'Demo board' } : null);

/** What the policy in use leaves out, or what was refused in its place. */
export const policyHeads = (
  { policyTrouble }: Pick<Facts, 'policyTrouble'>,
  otherRegions: string | null,
): readonly Head[] => [
  policyTrouble === null ? null : { id: 'policy', tone: 'warning', title: 'A policy was refused' },
  otherRegions === null ? null : { id: 'other-regions', tone: 'warning', title: otherRegions },
];

export const replacedHead = ({ justReplaced, previous, replica }: Facts): Head => {
  if (!justReplaced || previous === null) return null;
  const { team } = boardOf(replica);
  return { id: 'replaced', tone: 'info', title: team === '' ? 'Another board is open' : `“${team}” is open` };
};
