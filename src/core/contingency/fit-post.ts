import { TEXT_LIMIT } from '../policy/primitives.ts';

const MORE = '…';

/**
 * A post no longer than a document may carry: of a longer one as many whole lines as fit, then "…". Of a first line that
 * is too long by itself the beginning is kept.
 *
 * @example fitPost('x'.repeat(3000)).length // 2000
 */
export function fitPost(text: string): string {
  if (text.length <= TEXT_LIMIT) return text;
  const room = text.slice(0, TEXT_LIMIT - MORE.length - 1);
  const end = room.lastIndexOf('\n');
  // A cut must not leave half of what stands for one character.
  return end > 0 ? `${room.slice(0, end)}\n${MORE}` : `${room.replace(/(?:\\|[\uD800-\uDBFF])$/, '')}${MORE}`;
}
