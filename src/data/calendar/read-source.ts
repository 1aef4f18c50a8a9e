import type { CalendarFile, DaySpan } from '../../core/plan/calendar-event.ts';
import { findBinaryKind } from '../import/read/find-binary-kind.ts';
import { guessEncoding } from '../import/read/guess-encoding.ts';
import { normaliseText } from '../import/read/normalise-text.ts';
import { BYTES_AT_MOST } from './calendar-limits.ts';
import { joinCutLetters } from './lines/join-cut-letters.ts';
import { readCalendar, refusedCalendar } from './read-calendar.ts';

/** A file's bytes, or text that somebody pasted. */
interface CalendarContent {
  readonly source: string;
  readonly content: Uint8Array | string;
  readonly range: DaySpan;
  /** 0 to 1. */
  readonly onProgress?: (part: number) => void;
}

const GUESSED = 'It is no UTF-8 and does not say what else; it is read as Western (Windows-1252).';

const whyNot = (content: Uint8Array | string): string | null => {
  if (content.length > BYTES_AT_MOST) return 'It is larger than 50 MB.';
  const kind = typeof content === 'string' ? null : findBinaryKind(content);
  return kind === null ? null : `This is ${kind}, not a calendar.`;
};

const decode = (content: Uint8Array | string): { text: string; remarks: string[] } => {
  if (typeof content === 'string') return { text: normaliseText(content), remarks: [] };
  const bytes = joinCutLetters(content);
  const { name, because } = guessEncoding(bytes);
  const text = normaliseText(new TextDecoder(name).decode(bytes));
  return { text, remarks: because === 'guess' && name === 'windows-1252' ? [GUESSED] : [] };
};

/** Reads a calendar from what a file holds. It never throws: what is no calendar is told as refused. */
export function readSource({ source, content, ...asked }: CalendarContent): CalendarFile {
  const refused = whyNot(content);
  if (refused !== null) return refusedCalendar(source, refused, []);
  return readCalendar({ source, ...decode(content), ...asked });
}
