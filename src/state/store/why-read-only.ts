import type { Facts } from './facts.ts';

/** Why the board on screen takes no edits, for people; null when it does. */
export const whyReadOnly = ({
  open,
  view,
  past,
  readOnlyWhy,
  shared,
}: Pick<Facts, 'open' | 'view' | 'past' | 'readOnlyWhy' | 'shared'>): string | null => {
  if (!open || view?.state === 'opening') return 'The board is still being opened.';
  if (past?.state === 'board') return 'This is the board as it was. Go back to now to change it.';
  if (view?.state === 'board')
    return view.newer
      ? 'This board came by a link from a newer Evenkeel: you can look, not change.'
      : 'This board came by a link and is only shown. Make it yours to change it.';
  if (view?.state === 'status') return 'This is a status report that came by a link: there is nothing to change.';
  if (shared?.mode === 'read')
    return 'This board is shared, and this browser only reads it. Settings tell how to write.';
  return readOnlyWhy;
};
