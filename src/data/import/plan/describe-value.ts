import type { Case } from '../../../core/board/case.ts';
import type { Person } from '../../../core/board/board.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import type { SaidField } from '../rows/said-fields.ts';

const FIELD_NAMES: Readonly<Record<SaidField, string>> = {
  title: 'title',
  customer: 'customer',
  segment: 'segment',
  priority: 'priority',
  status: 'status',
  openedAt: 'opened',
  firstReplyAt: 'first reply',
  owner: 'owner',
  region: 'region',
  url: 'address',
  openedByCE: 'opened by a CE',
};

export type DescribeValue = (field: SaidField, value: Case[SaidField] | undefined) => string;

/** Makes the function that shows a field's value to people: names for ids, words for nothing. */
export function valueDescriber(
  people: readonly Pick<Person, 'id' | 'name'>[],
  regions: readonly PolicyRegion[],
): DescribeValue {
  const names: Partial<Record<SaidField, ReadonlyMap<string, string>>> = {
    owner: new Map(people.map(({ id, name }) => [id, name])),
    region: new Map(regions.map(({ id, name }) => [id, name])),
  };
  return (field, value) => {
    if (value === null || value === undefined || value === '') return field === 'owner' ? 'nobody' : 'none';
    if (typeof value === 'boolean') return value ? 'yes' : 'no';
    return names[field]?.get(value) ?? value;
  };
}

/** What a field is called in a sentence. */
export function fieldName(field: SaidField): string {
  return FIELD_NAMES[field];
}
