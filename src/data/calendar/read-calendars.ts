import type { CalendarFile, DaySpan } from '../../core/plan/calendar-event.ts';
import { BYTES_AT_MOST } from './calendar-limits.ts';
import type { CalendarMessage, CalendarQuestion, CalendarSource } from './client/calendar-messages.ts';

interface CalendarTask {
  readonly sources: readonly CalendarSource[];
  readonly range: DaySpan;
  /** 0 to 1. */
  readonly onProgress: (part: number) => void;
  readonly signal: AbortSignal;
}

type ReadOne = (
  question: CalendarQuestion,
  onProgress: (part: number) => void,
  signal: AbortSignal,
) => Promise<CalendarFile>;

const nothingOf = (source: string, refused: string): CalendarFile => ({
  source,
  name: '',
  refused,
  events: [],
  refusals: [],
  remarks: [],
  elsewhere: 0,
  cancelled: 0,
});

const TOO_LARGE = 'All files together are larger than 50 MB.';
const BROKE_OFF = 'Reading broke off; there may be too little memory for it.';

const readHere: ReadOne = async (question, onProgress) => {
  const { answer } = await import('./client/answer.ts');
  return answer(question, onProgress);
};

const startWorker = (): Worker =>
  new Worker(new URL('client/calendar-worker.ts', import.meta.url), { type: 'module', name: 'calendar' });

/** In a worker of its own, so that the page stays at hand and cancelling ends it at once; where none starts, here. */
const readInWorker: ReadOne = (question, onProgress, signal) =>
  new Promise((resolve, reject) => {
    const worker = startWorker();
    let isReady = false;
    const end = (file: CalendarFile | Promise<CalendarFile>): void => {
      worker.terminate();
      resolve(file);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<CalendarMessage>) => {
      if (data.kind === 'ready') isReady = true;
      else if (data.kind === 'progress') onProgress(data.part);
      else end(data.kind === 'read' ? data.file : nothingOf(question.source.name, BROKE_OFF));
    });
    worker.addEventListener('error', () =>
      end(isReady ? nothingOf(question.source.name, BROKE_OFF) : readHere(question, onProgress, signal)),
    );
    signal.addEventListener('abort', () => {
      worker.terminate();
      reject(new DOMException('The import was cancelled.', 'AbortError'));
    });
    worker.postMessage(question, {});
  });

const sizeOf = (source: CalendarSource): number => ('text' in source ? source.text.length : source.blob.size);

/**
 * Reads calendars one after the other, each with what it takes of the days asked for. What cannot be read is told in the
 * answer; only a signal that ends it rejects.
 */
export async function readCalendars({ sources, range, onProgress, signal }: CalendarTask): Promise<CalendarFile[]> {
  const total = sources.reduce((sum, source) => sum + sizeOf(source), 0);
  if (total > BYTES_AT_MOST) return sources.map(({ name }) => nothingOf(name, TOO_LARGE));
  const read = typeof Worker === 'undefined' ? readHere : readInWorker;
  const files: CalendarFile[] = [];
  let done = 0;
  for (const source of sources) {
    signal.throwIfAborted();
    const before = done;
    const tell = (part: number): void => onProgress((before + part * sizeOf(source)) / Math.max(1, total));
    files.push(await read({ source, range }, tell, signal));
    done += sizeOf(source);
  }
  signal.throwIfAborted();
  return files;
}
