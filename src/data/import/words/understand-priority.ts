import { PRIORITIES, type Priority } from '../../../core/policy/primitives.ts';
import { ownValue } from '../rows/own-value.ts';
import { findWord } from './find-word.ts';
import { PRIORITY_WORDS } from './priority-words.ts';

const CLASS = /\b(?:p|prio|priority|sev|severity|s) ?([0-3])\b/;
/** Jira's own priorities by id, as its database tables have them: Highest, High, Medium, Low, Lowest. */
const JIRA_IDS: Readonly<Record<string, Priority>> = { 1: 'p0', 2: 'p1', 3: 'p2', 4: 'p3', 5: 'p3' };
const PARTS = /\b(?:priority|priorite|prioritat|prio|severity)\b/g;

/**
 * What a plain word says about a case's priority; null where it says nothing known.
 *
 * @example understandPriority('p1 high') // 'p1'
 * @example understandPriority('priority urgent') // 'p0'
 */
export function understandPriority(plain: string): Priority | null {
  const digit = CLASS.exec(plain)?.[1];
  if (digit !== undefined) return PRIORITIES[Number(digit)] ?? null;
  const bare = plain
    .replaceAll(PARTS, ' ')
    .replace(/^\s*\d+\s+(?=\p{L})/u, '')
    .trim();
  return findWord(PRIORITY_WORDS, plain) ?? findWord(PRIORITY_WORDS, bare) ?? ownValue(JIRA_IDS, plain) ?? null;
}
