import type { Facts } from './facts.ts';

/** Why the board on screen takes no edits, for people; null when it does. */
export const whyReadOnly = ({
  open,
  view,
  readOnlyWhy,
}: Pick<Facts, 'open' | 'view' | 'readOnlyWhy'>): string | null => {
  if (!open || view?.state === 'opening') return 'The board is still being opened.';
  if (view?.state === 'board')
    return view.newer
      ? 'This board came by a link from a newer Evenkeel: you can look, not change.'
      : 'This board came by a link and is only shown. Make it yours to change it.';
  if (view?.state === 'status') return 'This is a status report that came by a link: there is nothing to change.';
  return readOnlyWhy;
};
