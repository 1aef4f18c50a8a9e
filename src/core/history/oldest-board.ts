import type { Board } from '../board/board.ts';
import { readEntry } from './read-entry.ts';
import type { Touch } from './touch.ts';
import { touchesOf } from './touches-of.ts';

/** The thing that a key is about: "people/amara" for "people/amara/openCases". */
const thingOf = (key: string): string => key.split('/').slice(0, 2).join('/');

function firstEffects({ history }: Board): Map<string, Touch['effect']> {
  const first = new Map<string, Touch['effect']>();
  for (const entry of history) {
    const edit = readEntry(entry);
    for (const { key, effect } of edit ? touchesOf(edit) : []) {
      const thing = thingOf(key);
      if (!first.has(thing)) first.set(thing, effect);
    }
  }
  return first;
}

/**
 * A board without what came to it by the edits that its history still has, and without that history: where making those edits
 * again begins. Fields that they set have their last values here; only making them again tells earlier ones.
 *
 * @example oldestBoard(board).checkIns // those that were made before the oldest edit of the history
 */
export function oldestBoard(board: Board): Board {
  const first = firstEffects(board);
  const isOlder = (kind: string) => (thing: { readonly id: string }) => first.get(`${kind}/${thing.id}`) !== 'add';
  return {
    ...board,
    people: board.people.filter(isOlder('people')),
    cases: board.cases.filter(isOlder('cases')),
    checkIns: board.checkIns.filter(isOlder('checkIns')),
    announcements: board.announcements.filter(isOlder('announcements')),
    history: [],
  };
}
