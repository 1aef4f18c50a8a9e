import type { Board, Person, Stamp } from '../board.ts';
import type { Applied } from '../edits/edit-kind.ts';
import type { SetCounts } from '../edits/set-counts.ts';
import { stampField } from './stamp-field.ts';

function refusal(board: Board, { people, regions }: SetCounts): string | null {
  const ids = new Set(board.people.map((person) => person.id));
  const gone = people.find(({ id }) => !ids.has(id));
  if (gone) return `“${gone.id}” is no longer among the people of this board`;
  const lost = regions.find(({ region }) => !Object.hasOwn(board.regions, region));
  if (lost) return `“${lost.region}” is no longer among the regions of this board`;
  const twice = new Set(people.map(({ id }) => id)).size < people.length;
  return twice || new Set(regions.map(({ region }) => region)).size < regions.length ? 'A count is given twice' : null;
}

function countPeople(people: readonly Person[], counts: SetCounts['people'], mark: Stamp): Person[] {
  const byId = new Map(counts.map((count) => [count.id, count]));
  return people.map((person) => {
    const count = byId.get(person.id);
    if (!count) return person;
    return { ...person, openCases: count.value, entered: stampField(person.entered, 'openCases', count.stamp, mark) };
  });
}

function countRegions(regions: Board['regions'], counts: SetCounts['regions'], mark: Stamp): Board['regions'] {
  const entries = counts.flatMap(({ region, noOwner, stamp }) => {
    const old = regions[region];
    return old
      ? [[region, { ...old, noOwner, entered: stampField(old.entered, 'noOwner', stamp, mark) }] as const]
      : [];
  });
  return { ...regions, ...Object.fromEntries(entries) };
}

function before(board: Board, { people, regions }: SetCounts): SetCounts {
  const ids = new Set(people.map(({ id }) => id));
  return {
    kind: 'setCounts',
    people: board.people
      .filter(({ id }) => ids.has(id))
      .map(({ id, openCases, entered }) => ({ id, value: openCases, stamp: entered['openCases'] ?? null })),
    regions: regions.flatMap(({ region }) => {
      const old = board.regions[region];
      return old ? [{ region, noOwner: old.noOwner, stamp: old.entered['noOwner'] ?? null }] : [];
    }),
  };
}

/**
 * Sets the counts of several people and regions, all or none; refuses one that is gone or named twice.
 *
 * @example rewriteCounts(board, { kind: 'setCounts', people: [{ id: 'amara', value: 9 }], regions: [] }, mark)
 */
export function rewriteCounts(board: Board, action: SetCounts, mark: Stamp): Applied {
  const reason = refusal(board, action);
  if (reason !== null) return { ok: false, reason };
  return {
    ok: true,
    board: {
      ...board,
      people: countPeople(board.people, action.people, mark),
      regions: countRegions(board.regions, action.regions, mark),
    },
    inverse: before(board, action),
  };
}
