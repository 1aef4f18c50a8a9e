import type { CalendarFile } from '../../../core/plan/calendar-event.ts';
import { readSource } from '../read-source.ts';
import type { CalendarQuestion } from './calendar-messages.ts';

/** Reads what was asked for, in the worker or, where there is none, beside the page. */
export async function answer(
  { source, range }: CalendarQuestion,
  onProgress: (part: number) => void,
): Promise<CalendarFile> {
  const content = 'text' in source ? source.text : new Uint8Array(await source.blob.arrayBuffer());
  return readSource({ source: source.name, content, range, onProgress });
}
