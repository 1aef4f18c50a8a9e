import type { CycleResult } from '../cycle.ts';
import { pageOf } from '../page-of.ts';
import type { OpenTalk, SharedContext, Talk } from '../shared-context.ts';
import { takeOver } from '../take-over.ts';
import type { FromWorker, Look, ToWorker } from './store-messages.ts';

/** A worker that does not start, or a look that does not end, for so long is given up. */
const START_MS = 20_000;
const LOOK_MS = 180_000;

interface Pending {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly resolve: (result: CycleResult | Promise<CycleResult>) => void;
  readonly reject: (error: Error) => void;
}

const startWorker = (): Worker =>
  new Worker(new URL('store-worker.ts', import.meta.url), { type: 'module', name: 'store' });

const fetchHere = async (): Promise<OpenTalk> => (await import('../talk-here.ts')).talkHere;

/** Looks in the page itself, by code that few need; where that does not come, each look asks for it again. */
const lookHere = (context: SharedContext, address: string, fetchIt: () => Promise<OpenTalk>): Talk['look'] => {
  let talk: Talk | null = null;
  return async () => {
    talk ??= (await fetchIt())(context, address);
    return talk.look();
  };
};

/** Looks at the store in a worker: to read, check, print and keep a large board there would hold up the page. */
const askWorker = (context: SharedContext, address: string, worker: Worker, here: Talk['look']): Talk => {
  const pending = new Map<number, Pending>();
  let asked = 0;
  let told: Look['policy'] = null;
  let isClosed = false;
  let isGivenUp = false;

  // Whoever asked looks at what this page knows next.
  const whenInStep = async (result: CycleResult): Promise<CycleResult> => {
    await context.keeper.sync();
    return result;
  };
  const post = (message: ToWorker): void => worker.postMessage(message, {});
  /** What a worker that broke off had done so far is in the storage; the page goes on from there. */
  const goOnHere = (): void => {
    if (isGivenUp) return;
    isGivenUp = true;
    clearTimeout(starting);
    worker.terminate();
    for (const { timer, resolve } of pending.values()) {
      clearTimeout(timer);
      resolve(here());
    }
    pending.clear();
  };
  const starting = setTimeout(goOnHere, START_MS);
  const answer = (message: Extract<FromWorker, { id: number }>): void => {
    const question = pending.get(message.id);
    pending.delete(message.id);
    clearTimeout(question?.timer);
    if (message.kind === 'failed') question?.reject(new Error(message.reason));
    else question?.resolve(message.noted ? whenInStep(message.result) : message.result);
    if (isClosed && pending.size === 0) end();
  };
  const end = (): void => {
    clearTimeout(starting);
    worker.terminate();
  };
  const hear = (message: FromWorker): void => {
    if (message.kind === 'ready') clearTimeout(starting);
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
      if (isGivenUp) return here();
      asked += 1;
      const id = asked;
      const { policy, ...page } = pageOf(context, address);
      const now = context.clock.now();
      post({ kind: 'look', id, page, policy: policy === told ? null : policy, access: context.accessTo(address), now });
      told = policy;
      return new Promise((resolve, reject) => {
        pending.set(id, { timer: setTimeout(goOnHere, LOOK_MS), resolve, reject });
      });
    },
    close() {
      isClosed = true;
      if (pending.size === 0) end();
    },
  };
};

/** A talk with a store beside the page; where the browser starts no worker, in the page itself. */
export const talkInWorker = (
  context: SharedContext,
  address: string,
  start: (() => Worker) | null = typeof Worker === 'undefined' ? null : startWorker,
  fetchIt: () => Promise<OpenTalk> = fetchHere,
): Talk => {
  const here = lookHere(context, address, fetchIt);
  return start === null ? { look: here, close: () => undefined } : askWorker(context, address, start(), here);
};
