import type { Person } from '../../../core/board/board.ts';
import type { OwnerChoice } from '../../../core/import/import-settings.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import type { SelectOption } from '../../../ui/SelectField.tsx';

const PERSON = 'person:';
const NEW = 'new:';

/** A choice as the value of an option. */
export function ownerValue(choice: OwnerChoice): string {
  if (choice.kind === 'person') return `${PERSON}${choice.person}`;
  return choice.kind === 'new' ? `${NEW}${choice.region}` : choice.kind;
}

/** The choice that an option stands for. */
export function ownerChoice(value: string): OwnerChoice {
  if (value.startsWith(PERSON)) return { kind: 'person', person: value.slice(PERSON.length) };
  if (value.startsWith(NEW)) return { kind: 'new', region: value.slice(NEW.length) };
  return { kind: value === 'nobody' ? 'nobody' : 'leave' };
}

/** What can become of an owner without a person of the board. */
export function otherOwnerOptions(regions: readonly PolicyRegion[], isPlural: boolean): SelectOption<string>[] {
  const whom = isPlural ? 'Add them as new people' : 'Add as a new person';
  return [
    { value: 'leave', label: 'Leave open' },
    { value: 'nobody', label: 'Nobody owns these' },
    ...regions.map(({ id, name }) => ({ value: `${NEW}${id}`, label: `${whom} in ${name}` })),
  ];
}

/** Everybody of the board, and what else can become of an owner. */
export function ownerOptions(
  people: readonly Pick<Person, 'id' | 'name' | 'region'>[],
  regions: readonly PolicyRegion[],
): SelectOption<string>[] {
  const names = new Map(regions.map(({ id, name }) => [id, name]));
  const known = people.map(({ id, name, region }) => ({
    value: `${PERSON}${id}`,
    label: `${name} (${names.get(region) ?? region})`,
  }));
  return [...otherOwnerOptions(regions, false), ...known];
}
