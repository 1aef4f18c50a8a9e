import type { Board, Person } from '../../../core/board/board.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import { foldText } from '../../../core/text/fold-text.ts';

export type GridRow =
  | { readonly kind: 'region'; readonly id: string; readonly name: string; readonly count: number }
  /** `place` counts the people shown, from 0. */
  | { readonly kind: 'person'; readonly person: Person; readonly place: number };

interface Wanted {
  readonly name: string;
  /** Null: every region. */
  readonly region: string | null;
}

interface Group {
  readonly id: string;
  readonly name: string;
}

/** People of a region that the policy does not have are not lost: they stand in a group of that name. */
const groupsOf = (regions: readonly PolicyRegion[], people: readonly Person[]): Group[] => {
  const known = new Set(regions.map(({ id }) => id));
  const unknown = [...new Set(people.map(({ region }) => region))].filter((id) => !known.has(id));
  return [
    ...regions.map(({ id, name }) => ({ id, name })),
    ...unknown.map((id) => ({ id, name: `${id} (not in the policy)` })),
  ];
};

/** The rows of the grid: each region that has people to show, and these in the board's order. */
export const gridRows = (
  regions: readonly PolicyRegion[],
  people: Board['people'],
  wanted: Wanted,
): { rows: GridRow[]; people: Person[] } => {
  const sought = foldText(wanted.name.trim());
  const shown: Person[] = [];
  const rows = groupsOf(regions, people).flatMap(({ id, name }): GridRow[] => {
    if (wanted.region !== null && wanted.region !== id) return [];
    const members = people.filter((one) => one.region === id && foldText(one.name).includes(sought));
    if (members.length === 0) return [];
    const first = shown.length;
    shown.push(...members);
    return [
      { kind: 'region', id, name, count: members.length },
      ...members.map((person, place): GridRow => ({ kind: 'person', person, place: first + place })),
    ];
  });
  return { rows, people: shown };
};
