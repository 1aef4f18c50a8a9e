import type { Person } from '../../core/board/board.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { PRIORITIES, SEGMENTS } from '../../core/policy/primitives.ts';
import { SORT_COLUMNS, type QueueFilter } from '../../core/queue/queue-filter.ts';

/** The parameters of the address that make up the filter. */
export const FILTER_NAMES = ['owner', 'unowned', 'region', 'class', 'segment', 'late', 'find', 'sort', 'down'] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

const oneOf = <T extends string>(choices: readonly T[], value: string | null): T | null =>
  choices.find((choice) => choice === value) ?? null;

const idOf = (list: readonly { readonly id: string }[], value: string | null): string | null =>
  list.find(({ id }) => id === value)?.id ?? null;

/** The filter as the address has it; what cannot be read there, or is no longer on the board, is left out. */
export const readFilter = (
  get: (name: FilterName) => string | null,
  { regions }: Pick<Policy, 'regions'>,
  people: readonly Pick<Person, 'id'>[],
): QueueFilter => ({
  owner: idOf(people, get('owner')),
  noOwner: get('unowned') === '1',
  region: idOf(regions, get('region')),
  priority: oneOf(PRIORITIES, get('class')),
  segment: oneOf(SEGMENTS, get('segment')),
  late: get('late') === '1',
  find: get('find') ?? '',
  sort: oneOf(SORT_COLUMNS, get('sort')) ?? 'rank',
  descending: get('down') === '1',
});
