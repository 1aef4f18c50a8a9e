import type { Position } from '../../data/storage/board-storage.ts';
import type { Facts } from './facts.ts';

/**
 * What changes where the store's newer document is what this tab shows anyway, so that nothing has to be read: its edits
 * count as saved, and its place in the log is another. Null where this tab got elsewhere, or not so far yet.
 */
export const moveOn = (
  { kept, generation, replica }: Facts,
  from: Position,
  place: Position,
): Pick<Facts, 'kept' | 'unsent' | 'source'> | null => {
  const isThere =
    kept.how === 'stored' &&
    kept.store === from.store &&
    kept.epoch === from.epoch &&
    generation === from.generation &&
    replica.seq === place.seq;
  return isThere ? { kept: { ...kept, epoch: place.epoch }, unsent: 0, source: 'shared' } : null;
};
