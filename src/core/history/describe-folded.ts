import type { HistoryEntry } from '../board/board.ts';

const WORDS: Readonly<Record<string, string>> = {
  add: 'cases added',
  change: 'cases changed',
  remove: 'cases removed',
  people: 'people',
  regions: 'regions',
  parts: 'edits at once',
};

/**
 * An edit that the history keeps by its counts only, in one sentence; of a kind that this version does not know, that.
 *
 * @example describeFolded({ kind: 'changeCases', folded: true, add: 5000, change: 0, … }) // 'A large change: 5,000 cases added'
 */
export function describeFolded(entry: HistoryEntry): string {
  if (!('folded' in entry)) return `A change that this version does not know (${entry.kind})`;
  const counts = Object.entries(entry).flatMap(([name, count]: [string, unknown]) => {
    const words = WORDS[name];
    return typeof count === 'number' && count > 0 && words !== undefined
      ? [`${count.toLocaleString('en')} ${words}`]
      : [];
  });
  return `A large change: ${counts.join(', ') || 'only its counts are kept'}`;
}
