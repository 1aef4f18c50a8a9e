/** Runs in the page before anything of it, over the clock that the run turns: which timers wait. */
export function watchTimers() {
  const openTimers = new Set();
  Object.assign(globalThis, { openTimers });
  for (const [start, stop] of /** @type {const} */ ([
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
  ])) {
    const begin = globalThis[start].bind(globalThis);
    const end = globalThis[stop].bind(globalThis);
    Object.assign(globalThis, {
      [start]: (
        /** @type {(...given: unknown[]) => void} */ then,
        /** @type {number} */ wait,
        /** @type {unknown[]} */ ...given
      ) => {
        const timer = begin(() => {
          if (start === 'setTimeout') openTimers.delete(timer);
          then(...given);
        }, wait);
        openTimers.add(timer);
        return timer;
      },
      [stop]: (/** @type {number} */ timer) => {
        openTimers.delete(timer);
        end(timer);
      },
    });
  }
}

/**
 * Runs in the page before anything of it: what the worker that talks with the store has not ended yet. Its clock is not the
 * one that the run turns; a page whose hours pass meanwhile would take it for dead and go on without it.
 */
export function watchLooks() {
  /** @type {Set<string | number>} */
  const openLooks = new Set();
  Object.assign(globalThis, { openLooks });
  globalThis.Worker = new Proxy(Worker, {
    construct(plain, given) {
      const worker = /** @type {Worker} */ (Reflect.construct(plain, given));
      const post = worker.postMessage.bind(worker);
      openLooks.add('ready');
      worker.addEventListener('message', ({ data }) => {
        const { kind, id } = /** @type {{ kind: string, id: number }} */ (data);
        openLooks.delete(kind === 'ready' ? kind : id);
      });
      worker.postMessage = (/** @type {{ kind: string, id: number }} */ message) => {
        if (message.kind === 'look') openLooks.add(message.id);
        post(message);
      };
      return worker;
    },
  });
}

/**
 * Runs in the page before anything of it. The clock that the run turns notes for each timer where it was set, and with that
 * place everything that could be seen from there: whole boards of yesterday that nothing of the app holds.
 */
export function keepNoTraces() {
  Error.stackTraceLimit = 0;
}
