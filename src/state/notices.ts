import type { NoticeHead } from './notice-heads.ts';
import type { Past } from './past/past.ts';
import type { Facts, View } from './store/facts.ts';

export type NoticeAction =
  | { readonly label: string; readonly href: string }
  | { readonly label: string; readonly run: () => void };

/** What a notice says below its line, and the ways out of it. */
export interface NoticeDetails {
  readonly text: string;
  readonly action?: NoticeAction;
  /** The other way out, where there are two. */
  readonly otherAction?: NoticeAction;
  readonly dismiss?: () => void;
}

/** Something that stands above a screen until it is no longer so, or until it is dismissed. */
export interface Notice extends NoticeHead, NoticeDetails {}

export const uncoveredNotice = (text: string | null): Notice | null =>
  text === null ? null : { id: 'uncovered', tone: 'danger', title: 'Nobody is there', text };

interface WaysOut {
  readonly makeItMine: () => unknown;
  readonly leave: () => void;
  /** Opens the shared board of an address in place of the own one. */
  readonly openShared: (address: string) => unknown;
  /** What the own board is called. */
  readonly ownTeam: string;
}

/** What is to be known about the document that a link brought. */
export const linkDetails = (view: View | null, { makeItMine, leave, openShared, ownTeam }: WaysOut): NoticeDetails => {
  const back = { label: 'Back to my board', run: leave };
  if (view?.state === 'problem') return { text: view.reason, action: back };
  if (view?.state === 'offer')
    return {
      text: 'Below is your own board. It is kept, and can be had back, when you open the shared one.',
      action: { label: 'Open the shared board', run: () => void openShared(view.link) },
      otherAction: { label: 'Stay with mine', run: leave },
    };
  if (view?.state === 'status' && view.from === 'address')
    return { text: view.trouble?.advice ?? 'It is looked for anew every minute.', action: back };
  if (view?.state === 'status')
    return { text: 'It tells what was so when the link was made. Your own board is untouched.', action: back };
  if (view?.state === 'board' && view.newer)
    return {
      text: 'It was written by a newer Evenkeel: you can look, not change. Your own board is untouched.',
      action: back,
    };
  const own = ownTeam === '' ? 'Your own board' : `Your own board, “${ownTeam}”,`;
  const text = `A snapshot, read-only. ${own} is untouched, and kept even if you make this one yours.`;
  return { text, action: { label: 'Make it mine', run: () => void makeItMine() }, otherAction: back };
};

export const lookBackDetails = (badAt: string | null, leave: () => void): NoticeDetails => ({
  text:
    badAt === null
      ? 'The clock stands still at this time: levels and windows are those of then, entries are those of now.'
      : `“${badAt.slice(0, 40)}” in the address is no UTC time like 2026-12-29T14:42:00Z. The clock runs as usual.`,
  action: { label: 'Back to now', run: leave },
});

/** What is to be known about a board that is shown as it was. */
export const pastDetails = (past: Past, leave: () => void): NoticeDetails => {
  const ways = {
    action: { label: 'Back to now', run: leave },
    otherAction: { label: 'Back to the changes', href: '#/history?tab=changes' },
  };
  if (past.state === 'problem') return { text: `${past.reason}. Below is the board as it is now.`, ...ways };
  const after = `The board as it was after “${past.sentence}”${past.by === '' ? '' : `, by ${past.by}`}. You can look, not change.`;
  const missing = past.missing === null ? '' : ` Not known any more, and shown as later: ${past.missing}.`;
  return { text: `${after}${missing}`, ...ways };
};

export const DEMO_DETAILS: NoticeDetails = {
  text: 'An invented team in the last days of December; its clock starts there too. Try anything.',
  action: { label: 'Start your own board', href: '#/settings' },
};

export const policyDetails = ({ policyTrouble }: Pick<Facts, 'policyTrouble'>, dismiss: () => void): NoticeDetails => {
  const [first, ...others] = policyTrouble?.problems ?? [];
  const where = first === undefined || first.path === '' ? '' : `${first.path}: `;
  const more = others.length === 0 ? '' : ` And ${others.length} more.`;
  const what = `${policyTrouble?.from ?? ''}: ${where}${first?.reason ?? ''}.${more}`;
  return {
    text: `${what} The last good one stays in use.`,
    action: { label: 'Look at it', href: '#/policy?tab=own' },
    dismiss,
  };
};

const POLICY_FILES: NoticeAction = { label: 'Change the policy', href: '#/policy?tab=own' };

export const otherRegionsDetails = (path: string): NoticeDetails => {
  const text = 'They count in no level until they are given a region, or the policy that has theirs is back.';
  // Triage lists them below.
  if (path === '/triage' || path === '/') return { text, action: POLICY_FILES };
  return { text, action: { label: 'See them on Triage', href: '#/triage' }, otherAction: POLICY_FILES };
};

export const replacedDetails = (
  { previous }: Pick<Facts, 'previous'>,
  restore: () => void,
  dismiss: () => void,
): NoticeDetails => {
  const team = previous?.team ?? '';
  const text = team === '' ? 'The board before it is kept.' : `“${team}”, the board before it, is kept.`;
  return { text, action: { label: 'Go back to it', run: restore }, dismiss };
};
