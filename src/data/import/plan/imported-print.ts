import type { ImportFormat } from '../../../core/import/import-table.ts';
import { hashText } from '../rows/hash-text.ts';
import { oncePerText } from '../../../core/text/once-per-text.ts';
import type { SaidField, SaidFields } from '../rows/said-fields.ts';

interface Part {
  readonly fields: readonly SaidField[];
  readonly length: number;
  /** One of few values. */
  readonly isWord?: true;
}

const PARTS: readonly Part[] = [
  { fields: ['priority'], length: 2, isWord: true },
  { fields: ['status'], length: 2, isWord: true },
  { fields: ['segment'], length: 2, isWord: true },
  { fields: ['region'], length: 3, isWord: true },
  { fields: ['owner'], length: 4, isWord: true },
  { fields: ['title'], length: 4 },
  { fields: ['customer', 'openedAt', 'firstReplyAt', 'url', 'openedByCE'], length: 5 },
];
const SEPARATOR = '.';
const UNSAID = '';

/** Few words stand for most parts, so that their codes are known after the first rows. */
const hashWord = new Map(PARTS.map((part) => [part, oncePerText((text) => hashText(text, part.length))]));

function codeOf(said: SaidFields, part: Part): string {
  const { fields, length, isWord } = part;
  if (fields.every((field) => said[field] === undefined)) return UNSAID;
  const text = JSON.stringify(fields.map((field) => said[field] ?? null));
  return isWord ? (hashWord.get(part)?.(text) ?? '') : hashText(text, length);
}

/**
 * A short print of what an export said about a case, kept with the case: a later import tells by it what has changed in
 * the export since, so that what people changed here stays when the export only repeats itself.
 */
export function importedPrint(format: ImportFormat, said: SaidFields): string {
  return [format, ...PARTS.map((part) => codeOf(said, part))].join(SEPARATOR);
}

/** The fields of which the export says something else than at the last import, all of them after none. */
export function newlySaid(said: SaidFields, now: string, before: string | null): SaidField[] {
  const [, ...codes] = now.split(SEPARATOR);
  const old = before?.split(SEPARATOR) ?? [];
  const differs = (at: number): boolean => old.length !== codes.length + 1 || old[at + 1] !== codes[at];
  return PARTS.flatMap(({ fields }, at) => (differs(at) ? fields.filter((field) => said[field] !== undefined) : []));
}

/** Which kind of export a case came with; null for one entered by hand. */
export function importedFrom(print: string | null): string | null {
  return print?.split(SEPARATOR)[0] ?? null;
}

const STATUS_PART = 1 + PARTS.findIndex(({ fields }) => fields.includes('status'));

/** The print without what the export said of the status, so that whatever it says next is news. */
export function forgetStatus(print: string): string {
  return print.split(SEPARATOR).with(STATUS_PART, UNSAID).join(SEPARATOR);
}
