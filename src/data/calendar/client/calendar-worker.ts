import { answer } from './answer.ts';
import type { CalendarMessage, CalendarQuestion } from './calendar-messages.ts';

const post = (message: CalendarMessage): void => self.postMessage(message, {});

async function read(question: CalendarQuestion): Promise<void> {
  try {
    post({ kind: 'read', file: await answer(question, (part) => post({ kind: 'progress', part })) });
  } catch {
    post({ kind: 'failed' });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<CalendarQuestion>) => void read(data));
post({ kind: 'ready' });
