import type { CycleResult } from '../cycle.ts';
import { pageOf } from '../page-of.ts';
import type { SharedContext, Talk } from '../shared-context.ts';
import { takeOver } from '../take-over.ts';
import type { FromWorker, Look, ToWorker } from './store-messages.ts';

interface Pending {
  readonly resolve: (result: CycleResult | Promise<CycleResult>) => void;
  readonly reject: (error: Error) => void;
}

const startWorker = (): Worker =>
  new Worker(new URL('store-worker.ts', import.meta.url), { type: 'module', name: 'store' });

const openHere = async (context: SharedContext, address: string): Promise<Talk> =>
  (await import('../talk-here.ts')).talkHere(context, address);

/** Looks at the store in a worker: to read, check, print and keep a large board there would hold up the page. */
const askWorker = (context: SharedContext, address: string, worker: Worker): Talk => {
  const pending = new Map<number, Pending>();
  let asked = 0;
  let told: Look['policy'] = null;
  let isReady = false;
  let isClosed = false;
  let here: Promise<Talk> | null = null;

  // Whoever asked looks at what this page knows next.
  const whenInStep = async (result: CycleResult): Promise<CycleResult> => {
    await context.keeper.sync();
    return result;
  };
  const post = (message: ToWorker): void => worker.postMessage(message, {});
  const lookThere = async (there: Promise<Talk>): Promise<CycleResult> => (await there).look();
  /** What a worker that broke off had done so far is in the storage; the next look goes on from there. */
  const goOnHere = (): void => {
    if (here !== null) return;
    worker.terminate();
    const there = openHere(context, address);
    here = there;
    for (const { resolve, reject } of pending.values())
      if (isReady) reject(new Error('The talk with the store broke off'));
      else resolve(lookThere(there));
    pending.clear();
  };
  const answer = (message: Extract<FromWorker, { id: number }>): void => {
    const question = pending.get(message.id);
    pending.delete(message.id);
    if (message.kind === 'failed') question?.reject(new Error(message.reason));
    else question?.resolve(message.noted ? whenInStep(message.result) : message.result);
    if (isClosed && pending.size === 0) worker.terminate();
  };
  const hear = (message: FromWorker): void => {
    if (message.kind === 'ready') isReady = true;
    else if (message.kind === 'taken')
      void takeOver(context, message.taken)
        .catch(() => undefined)
        .then(() => post({ kind: 'heard' }));
    else answer(message);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data));
  worker.addEventListener('error', goOnHere);
  worker.addEventListener('messageerror', goOnHere);

  return {
    look() {
      if (here !== null) return lookThere(here);
      asked += 1;
      const id = asked;
      const { policy, ...page } = pageOf(context, address);
      const now = context.clock.now();
      post({ kind: 'look', id, page, policy: policy === told ? null : policy, access: context.accessTo(address), now });
      told = policy;
      return new Promise((resolve, reject) => {
        pending.set(id, { resolve, reject });
      });
    },
    close() {
      isClosed = true;
      if (pending.size === 0) worker.terminate();
    },
  };
};

/** A talk with a store beside the page; where the browser starts no worker, in the page itself. */
export const talkInWorker = (
  context: SharedContext,
  address: string,
  start: (() => Worker) | null = typeof Worker === 'undefined' ? null : startWorker,
): Talk => {
  if (start !== null) return askWorker(context, address, start());
  const there = openHere(context, address);
  return { look: async () => (await there).look(), close: () => undefined };
};
