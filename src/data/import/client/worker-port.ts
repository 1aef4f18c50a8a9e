import { ImportRefusal } from '../import-refusal.ts';
import { openDirectPort } from './direct-port.ts';
import type { ImportAnswer, ImportRequest, ReportProgress, WorkerMessage, WorkerQuestion } from './import-messages.ts';
import { ImportCancelled, type ImportPort } from './import-port.ts';

interface Pending {
  readonly request: ImportRequest;
  readonly report: ReportProgress | undefined;
  readonly resolve: (answer: ImportAnswer) => void;
  readonly reject: (error: Error) => void;
}

type Place =
  | { readonly at: 'worker'; readonly worker: Worker; readonly isReady: boolean }
  | { readonly at: 'here'; readonly port: ImportPort }
  | { readonly at: 'nowhere' };

const startWorker = (): Worker =>
  new Worker(new URL('import-worker.ts', import.meta.url), { type: 'module', name: 'import' });

/** Runs an import in a worker, so that the page stays at hand; a browser that does not start one runs it here. */
export function openWorkerPort(start: () => Worker = startWorker): ImportPort {
  const pending = new Map<number, Pending>();
  let asked = 0;
  let place: Place = { at: 'worker', worker: start(), isReady: false };

  const rejectAll = (error: Error): void => {
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  const moveHere = (): void => {
    const port = openDirectPort();
    place = { at: 'here', port };
    for (const { request, report, resolve, reject } of pending.values())
      port.ask(request, report).then(resolve, reject);
    pending.clear();
  };
  const fail = (worker: Worker, reason: string): void => {
    if (place.at !== 'worker') return;
    worker.terminate();
    if (!place.isReady) return moveHere();
    place = { at: 'nowhere' };
    rejectAll(new ImportRefusal(`The import broke off: ${reason || 'there may be too little memory for it'}.`));
  };
  const hear = (message: WorkerMessage): void => {
    if (message.kind === 'ready') {
      if (place.at === 'worker') place = { ...place, isReady: true };
      return;
    }
    const question = pending.get(message.id);
    if (message.kind === 'progress') return question?.report?.(message.part);
    pending.delete(message.id);
    if (message.kind === 'answer') question?.resolve(message.answer);
    else question?.reject(new ImportRefusal(`It could not be read (${message.reason}).`));
  };
  const { worker } = place;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerMessage>) => hear(data));
  worker.addEventListener('error', (event) => fail(worker, event.message));
  worker.addEventListener('messageerror', () => fail(worker, 'an answer could not be carried over'));

  return {
    ask(request, report) {
      if (place.at === 'here') return place.port.ask(request, report);
      if (place.at === 'nowhere') return Promise.reject(new ImportCancelled());
      asked += 1;
      const question: WorkerQuestion = { id: asked, request };
      place.worker.postMessage(question, {});
      return new Promise((resolve, reject) => {
        pending.set(question.id, { request, report, resolve, reject });
      });
    },
    close() {
      if (place.at === 'worker') place.worker.terminate();
      if (place.at === 'here') place.port.close();
      place = { at: 'nowhere' };
      rejectAll(new ImportCancelled());
    },
  };
}
