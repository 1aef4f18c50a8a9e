import type { ImportAnswer, ImportHandler, ImportRequest, ReportProgress } from './import-messages.ts';
import { ImportCancelled, type ImportPort } from './import-port.ts';

const loadHandler = async (): Promise<ImportHandler> => (await import('./create-handler.ts')).createHandler();
const ignore: ReportProgress = () => {};

/** Runs an import in this very thread: where there are no workers, and in tests. */
export function openDirectPort(): ImportPort {
  let isClosed = false;
  let turn: Promise<unknown> = Promise.resolve();
  let handler: Promise<ImportHandler> | null = null;

  const run = async (request: ImportRequest, report: ReportProgress): Promise<ImportAnswer> => {
    handler ??= loadHandler();
    const handle = await handler;
    if (isClosed) throw new ImportCancelled();
    return handle(request, report);
  };
  return {
    ask(request, report = ignore) {
      const asked = turn.then(() => run(request, report));
      turn = asked.catch(() => {});
      return asked;
    },
    close() {
      isClosed = true;
    },
  };
}
