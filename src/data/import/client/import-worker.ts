import { createHandler } from './create-handler.ts';
import type { WorkerMessage, WorkerQuestion } from './import-messages.ts';

const handle = createHandler();
const post = (message: WorkerMessage): void => self.postMessage(message, {});
let turn: Promise<void> = Promise.resolve();

async function answer({ id, request }: WorkerQuestion): Promise<void> {
  try {
    post({ kind: 'answer', id, answer: await handle(request, (part) => post({ kind: 'progress', id, part })) });
  } catch (error) {
    post({ kind: 'failed', id, reason: error instanceof Error ? error.message : 'unknown reason' });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
  turn = turn.then(() => answer(data));
});
post({ kind: 'ready' });
