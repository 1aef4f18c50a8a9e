import { hashText } from './hash-text.ts';
import type { RawCase } from './read-cells.ts';

const MADE_UP = 'row-';
const HASH_LENGTH = 8;

/**
 * The id of an imported case: the export's own, with the repository where numbers repeat between them; else one made
 * from title, text, customer and opening date, which stays the same when the export is read again.
 */
export function caseId(raw: RawCase, prefix: string): string {
  const { id, scope, title, description, customer, openedAt } = raw;
  if (id !== '') return `${prefix}${scope === '' ? '' : `${scope}#`}${id}`;
  return `${prefix}${MADE_UP}${hashText(JSON.stringify([scope, title, description, customer, openedAt]), HASH_LENGTH)}`;
}
