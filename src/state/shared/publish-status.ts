import type { Board } from '../../core/board/board.ts';
import { assessBoard } from '../../core/level/assess-board.ts';
import { decodeStatus } from '../../core/status/decode-status.ts';
import { statusOf } from '../../core/status/status-of.ts';
import { readTag } from '../../core/sync/read-tag.ts';
import { statusAddress } from '../../core/sync/status-address.ts';
import type { StoreAnswer } from '../../core/sync/store-answer.ts';
import { askStore } from '../../data/remote/ask-store.ts';
import type { SharedPlace } from '../../data/storage/board-storage.ts';
import type { CycleContext } from './cycle-context.ts';

const MOST_TRIES = 5;

/**
 * Puts the status of a saved board beside it, for those who may read nothing else. A newer one that lies there stays, and so
 * does one of the same board unless it is to be said "again". It is tried a few times and then left to the next save: no
 * edit depends on it.
 */
export const publishStatus = async (
  context: Pick<CycleContext, 'page' | 'now' | 'accessTo' | 'save'>,
  place: Pick<SharedPlace, 'address' | 'mode'>,
  board: Board,
  when: 'once' | 'again' = 'once',
): Promise<void> => {
  const address = place.mode === 'read' ? null : statusAddress(place.address);
  if (address === null) return;
  const access = context.accessTo(place.address);
  const { policy } = context.page();
  const now = context.now();
  const status = statusOf(policy, board, assessBoard(policy, board, now), now);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const answer = await askStore({ address, access });
    const overTag = tagToWriteOver(answer, when === 'again' ? board.revision + 1 : board.revision);
    if (overTag === null) return;
    const written = await context.save({ address, access, body: JSON.stringify(status), overTag });
    if (written.kind !== 'answer' || (written.status !== 412 && written.status !== 409)) return;
  }
};

/** Null: leave it; one of that revision or a later lies there, or it cannot be read. */
function tagToWriteOver(answer: StoreAnswer, revision: number): string | null {
  if (answer.kind === 'unreachable') return null;
  if (answer.status === 404) return 'nothing';
  if (answer.status !== 200) return null;
  const there = revisionIn(answer.body ?? '');
  return there !== null && there >= revision ? null : (readTag(answer.tag)?.value ?? null);
}

/** Whatever is no status file, an empty or damaged one say, may be written over. */
function revisionIn(text: string): number | null {
  try {
    const decoded = decodeStatus(JSON.parse(text));
    return decoded.ok ? decoded.status.revision : null;
  } catch {
    return null;
  }
}
