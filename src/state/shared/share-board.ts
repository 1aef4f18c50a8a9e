import type { Board } from '../../core/board/board.ts';
import { judgeRead } from '../../core/sync/judge-read.ts';
import { judgeWrite } from '../../core/sync/judge-write.ts';
import { askStore } from '../../data/remote/ask-store.ts';
import type { SharedPlace } from '../../data/storage/board-storage.ts';
import { DONE, refused, type Outcome } from '../outcome.ts';
import type { Message } from '../store/facts.ts';
import { withMessage } from '../store/messages.ts';
import { newId } from '../store/new-id.ts';
import { readStoredBoard } from '../../data/storage/read-stored-board.ts';
import type { SharedContext } from './shared-context.ts';
import { save } from './shared-queries.ts';

export interface JoinContext extends SharedContext {
  readonly openBoard: (board: Board, source: 'shared') => Promise<void>;
}

const placeAt = (address: string, mode: SharedPlace['mode'], at: number): SharedPlace => ({
  address,
  mode,
  seenAt: new Date(at).toISOString(),
  trouble: null,
  sending: false,
});

/** "known": write where this device knows user and password, or a token; else only read. */
export type JoinMode = SharedPlace['mode'] | 'known';

/** Opens the board that lies at an address, in place of the one at hand, which is kept. */
export const joinShared = async (context: JoinContext, address: string, how: JoinMode): Promise<Outcome> => {
  const access = context.accessTo(address);
  const mode = how !== 'known' ? how : access.kind === 'none' ? 'read' : 'write';
  const verdict = judgeRead(null, await askStore({ address, access }));
  if (verdict.kind === 'trouble') return refused(`${verdict.reason}. ${verdict.advice}`);
  if (verdict.kind !== 'news') return refused('There is no board at this address yet. Put one there first.');
  await context.openBoard(verdict.board, 'shared');
  const { generation } = context.api.getState();
  await context.storage.noteShared(generation, () => placeAt(address, mode, context.clock.now()));
  await context.keeper.sync();
  // What was shown in its place until now.
  if (context.api.getState().view?.link === address) context.api.setState({ view: null });
  return DONE;
};

/** Opens the board that was offered; why that did not work stands above the own one. */
export const acceptShared = async (context: JoinContext, address: string): Promise<Outcome> => {
  const outcome = await joinShared(context, address, 'known');
  if (outcome.ok) return outcome;
  const title = 'The shared board could not be opened';
  const message: Message = { id: 'not-joined', tone: 'warning', title, text: outcome.reason };
  context.api.setState(({ messages }) => ({ messages: withMessage(messages, message) }));
  return outcome;
};

/** Puts the board at hand where nothing lies yet, and shares it from then on. */
export const putShared = async (context: JoinContext, address: string, mode: 'write' | 'alone'): Promise<Outcome> => {
  const { api, storage, keeper, clock, accessTo } = context;
  // One that was never changed is not stored yet.
  const { kept } = api.getState();
  if (kept.how !== 'stored') api.setState({ kept: { ...kept, lazily: false } });
  await keeper.sync();
  const stored = await storage.load();
  const read = stored === null ? null : readStoredBoard(JSON.stringify(api.getState().replica.base));
  if (stored === null || read === null || !read.ok)
    return refused('This board has to be stored in this browser first, and the browser does not allow it.');
  const board: Board = { ...read.board, id: newId(), demoStartsAt: null };
  const saving = { address, access: accessTo(address), body: JSON.stringify(board), overTag: 'nothing' };
  const verdict = judgeWrite(await save(context.queryClient, saving));
  if (verdict.kind === 'conflict')
    return refused('Somebody has put a board at this address already. Open that one instead.');
  if (verdict.kind === 'trouble') return refused(`${verdict.reason}. ${verdict.advice}`);
  const settled = new Set(board.history.map(({ id }) => id));
  const snapshot = { text: JSON.stringify(board), recent: api.getState().replica.recent, source: 'shared' as const };
  const place = await storage.rebase(stored.position, { snapshot, settled });
  if (place === null) return refused('Another tab changed this board just now. Try again.');
  await storage.noteShared(stored.position.generation, () => placeAt(address, mode, clock.now()));
  await keeper.sync();
  return DONE;
};

/** From now on the board at hand is of this browser alone; what is in the store stays there. */
export const leaveShared = async ({ api, storage, keeper }: JoinContext): Promise<Outcome> => {
  await storage.noteShared(api.getState().generation, () => null);
  await keeper.sync();
  return DONE;
};

/** From now on this browser writes, only reads, or is the only one that writes. */
export const switchShared = async (
  { api, storage, keeper }: JoinContext,
  mode: SharedPlace['mode'],
): Promise<Outcome> => {
  const { generation, shared, unsent } = api.getState();
  if (shared === null) return refused('This board is not shared.');
  if (mode === 'read' && unsent > 0) return refused('Changes of yours are still waiting to be sent.');
  await storage.noteShared(generation, (known) => known && { ...known, mode });
  await keeper.sync();
  return DONE;
};
