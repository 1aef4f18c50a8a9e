import type { BoardState } from '../core/level/region-state.ts';

/** What leads a page title while check-ins are due: "Check-in due: EMEA"; null while none is. */
export const dueTitle = (state: Pick<BoardState, 'regions'>): string | null => {
  const due = state.regions.filter(({ checkIn }) => checkIn.state === 'due' || checkIn.state === 'overdue');
  return due.length === 0 ? null : `Check-in due: ${due.map(({ region }) => region.name).join(', ')}`;
};
