import type { Notice } from './notices.ts';
import type { View } from './store/facts.ts';

interface WaysOut {
  readonly makeItMine: () => unknown;
  readonly leave: () => void;
  /** What the own board is called. */
  readonly ownTeam: string;
}

/** What is to be known about the document that a link brought. */
export const linkNotice = (view: View | null, { makeItMine, leave, ownTeam }: WaysOut): Notice | null => {
  const back = { label: 'Back to my board', run: leave };
  if (view?.state === 'problem')
    return { id: 'link', tone: 'warning', title: 'This link cannot be opened', text: view.reason, action: back };
  if (view?.state === 'status') {
    const text = 'It tells what was so when the link was made. Your own board is untouched.';
    return { id: 'link', tone: 'info', title: 'A status report from a link', text, action: back };
  }
  if (view?.state !== 'board') return null;
  if (view.newer) {
    const text = 'It was written by a newer Evenkeel: you can look, not change. Your own board is untouched.';
    return { id: 'link', tone: 'warning', title: 'A board from a link, read-only', text, action: back };
  }
  const own = ownTeam === '' ? 'Your own board' : `Your own board, “${ownTeam}”,`;
  const text = `A snapshot, read-only. ${own} is untouched, and kept even if you make this one yours.`;
  const action = { label: 'Make it mine', run: () => void makeItMine() };
  return { id: 'link', tone: 'info', title: 'A board from a link', text, action, otherAction: back };
};
