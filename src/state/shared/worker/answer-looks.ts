import { askStore } from '../../../data/remote/ask-store.ts';
import type { BoardStorage } from '../../../data/storage/board-storage.ts';
import { EDITING } from '../../replica/editing.ts';
import type { CycleContext, LookingPage } from '../cycle-context.ts';
import { createCycle } from '../cycle.ts';
import type { FromWorker, Look, ToWorker } from './store-messages.ts';

interface Answering {
  readonly storage: BoardStorage;
  /** Tells every tab, the worker's own page among them, that the storage holds something new. */
  readonly announce: () => void;
  readonly post: (message: FromWorker) => void;
}

interface Asked extends Look {
  readonly askedAt: number;
}

/** Looks at the store for a page that asks, one look after the other. */
export const answerLooks = ({ storage, announce, post }: Answering): ((message: ToWorker) => void) => {
  let asked: Asked | null = null;
  let policy: LookingPage['policy'] | null = null;
  let noted = false;
  let onHeard = (): void => undefined;
  let turn: Promise<void> = Promise.resolve();

  const lookOf = (): Asked => {
    if (asked === null) throw new Error('Nobody asked for a look');
    return asked;
  };
  const page = (): LookingPage => {
    if (policy === null) throw new Error('A look needs a policy');
    return { ...lookOf().page, policy };
  };
  const context: CycleContext = {
    storage,
    editing: () => Promise.resolve(EDITING),
    page,
    now: () => lookOf().now + performance.now() - lookOf().askedAt,
    accessTo: () => lookOf().access,
    save: (saving) => askStore({ ...saving, method: 'PUT', overTag: saving.overTag ?? undefined }),
    async onTaken(taken) {
      const heard = new Promise<void>((resolve) => {
        onHeard = resolve;
      });
      post({ kind: 'taken', taken });
      await heard;
      // Not before: a page that learns of it otherwise would read the whole board anew.
      announce();
    },
    async onNoted() {
      noted = true;
      announce();
    },
  };
  const look = createCycle(context);
  const answer = async (question: Look, askedAt: number): Promise<void> => {
    const { id } = question;
    asked = { ...question, askedAt };
    policy = question.policy ?? policy;
    noted = false;
    try {
      const result = await look();
      post({ kind: 'done', id, result, noted });
    } catch (error) {
      post({ kind: 'failed', id, reason: error instanceof Error ? error.message : 'unknown reason' });
    }
  };
  return (message) => {
    if (message.kind === 'heard') return onHeard();
    const askedAt = performance.now();
    turn = turn.then(() => answer(message, askedAt));
  };
};
