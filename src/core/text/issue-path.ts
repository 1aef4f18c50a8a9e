import type { BaseIssue } from 'valibot';

/**
 * Where in a document a schema found something, as people write it; empty for the document as a whole.
 *
 * @example issuePath(issue) // 'regions[0].level.live'
 */
export function issuePath({ path }: Pick<BaseIssue<unknown>, 'path'>): string {
  const keys = (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return keys.join('').replace(/^\./, '');
}
