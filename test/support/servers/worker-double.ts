import { createMemoryStorage, type MemoryShelf } from '../../../src/data/storage/memory-storage.ts';
import { answerLooks } from '../../../src/state/shared/worker/answer-looks.ts';
import type { FromWorker, ToWorker } from '../../../src/state/shared/worker/store-messages.ts';

/**
 * "dead": it cannot start. "dying": it starts and breaks at the first question. "silent": nothing is ever heard of it.
 * "stuck": it starts and does nothing. "mute": it starts, works, and never says what it did.
 */
export type WorkerManner = 'good' | 'dead' | 'dying' | 'silent' | 'stuck' | 'mute';

/** A shelf whose tabs hear nothing of what is done through it. */
function quiet(shelf: MemoryShelf): MemoryShelf {
  const listeners: MemoryShelf['listeners'] = new Set();
  return new Proxy(shelf, {
    get: (target, name): unknown => (name === 'listeners' ? listeners : Reflect.get(target, name)),
  });
}

/** The worker that talks with a store as a page sees one, in this thread; it shares the shelf of its page. */
export class StoreWorkerDouble extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  isTerminated = false;
  readonly told: FromWorker[] = [];
  readonly asked: ToWorker[] = [];
  /** May be changed at any time. */
  manner: WorkerManner;
  readonly #hear: (message: ToWorker) => void;

  constructor(shelf: MemoryShelf, manner: WorkerManner = 'good') {
    super();
    this.manner = manner;
    this.#hear = answerLooks({
      storage: createMemoryStorage(quiet(shelf)),
      announce: () => shelf.listeners.forEach(({ hear }) => hear({ kind: 'changed' })),
      post: (message) => this.#tell(message),
    });
    if (manner === 'dead') queueMicrotask(() => this.#break());
    else if (manner !== 'silent') queueMicrotask(() => this.#tell({ kind: 'ready' }));
  }

  postMessage(message: ToWorker): void {
    this.asked.push(structuredClone(message));
    if (this.manner === 'good' || this.manner === 'mute') queueMicrotask(() => this.#hear(structuredClone(message)));
    if (this.manner === 'dying') queueMicrotask(() => this.#break());
  }

  terminate(): void {
    this.isTerminated = true;
  }

  #tell(message: FromWorker): void {
    if (this.isTerminated || (this.manner === 'mute' && message.kind !== 'ready')) return;
    this.told.push(message);
    queueMicrotask(() => this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) })));
  }

  #break(): void {
    this.dispatchEvent(new Event('error'));
  }
}
