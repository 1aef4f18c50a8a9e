import type { BaseIssue } from 'valibot';

/**
 * What a schema objects to, as a sentence for people: its own wording where it has one, with the field before it where
 * the wording does not name it.
 *
 * @example readIssue(issue) // 'title: longer than 2000 characters'
 */
export function readIssue(issue: BaseIssue<unknown>): string {
  const field = issue.path?.findLast(({ key }) => typeof key === 'string')?.key;
  const isSentence = /^[A-Z]/.test(issue.message) && !issue.message.startsWith('Invalid');
  return isSentence || typeof field !== 'string' ? issue.message : `${field}: ${issue.message}`;
}
