import { TEXT_LIMIT } from '../policy/primitives.ts';

/**
 * A text no longer than a document may carry; of a longer one the beginning, marked by "…".
 *
 * @example cutText('x'.repeat(3000)).length // 2000
 */
export function cutText(text: string): string {
  return text.length <= TEXT_LIMIT ? text : `${text.slice(0, TEXT_LIMIT - 1)}…`;
}
