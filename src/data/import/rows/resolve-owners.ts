import { personId } from '../../../core/board/person-id.ts';
import type { Person } from '../../../core/board/board.ts';
import type { OwnerRow } from '../../../core/import/import-preview.ts';
import type { ImportSettings, OwnerChoice } from '../../../core/import/import-settings.ts';
import { createPersonMatcher } from './match-person.ts';
import type { CollectedFacts } from './collect-facts.ts';
import { nameParts } from './name-parts.ts';
import { ownValue } from './own-value.ts';
import { newPerson } from './new-person.ts';

const NAME_LIMIT = 200;

type OwnerFacts = CollectedFacts['owners'];

interface ResolvedOwners {
  readonly rows: readonly Omit<OwnerRow, 'active'>[];
  /** By key: the person's id, null for nobody; absent where our owner stays. */
  readonly owners: ReadonlyMap<string, string | null>;
  readonly newPeople: readonly Person[];
}

/** A choice that names a person who is no longer there does not count. */
const isPossible = (choice: OwnerChoice | undefined, people: readonly Person[]): choice is OwnerChoice =>
  choice !== undefined && (choice.kind !== 'person' || people.some(({ id }) => id === choice.person));

const calledAs = (name: string): string => nameParts(name).join(' ') || name;

function rowsFor(facts: OwnerFacts, settings: ImportSettings, people: readonly Person[]): ResolvedOwners['rows'] {
  const match = createPersonMatcher(people);
  const known = new Set(people.map(({ name }) => calledAs(name)));
  // Somebody who came with an earlier import is not added once more.
  const unlessKnown = (choice: OwnerChoice, name: string): OwnerChoice =>
    choice.kind === 'new' && known.has(calledAs(name)) ? { kind: 'leave' } : choice;
  const rows = [...facts].map(([key, { name, email, count }]) => {
    const label = email === '' || email === name ? name : `${name} (${email})`;
    const chosen = ownValue(settings.owners, key);
    const { person, because } = match({ name, email });
    const row = { key, label, count };
    const choice = isPossible(chosen, people) ? unlessKnown(chosen, name) : settings.otherOwners;
    if (choice === chosen) return { ...row, choice, because: 'chosen' as const };
    if (person !== null) return { ...row, choice: { kind: 'person', person } as const, because };
    return { ...row, choice: unlessKnown(choice, name), because };
  });
  return rows.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** Decides for each owner of an export who it is here: a choice, a match, a new person, nobody, or left as it is. */
export function resolveOwners(facts: OwnerFacts, settings: ImportSettings, people: readonly Person[]): ResolvedOwners {
  const rows = rowsFor(facts, settings, people);
  const owners = new Map<string, string | null>();
  const added = new Map<string, Person>();
  const addOnce = (name: string, region: string): Person => {
    const called = calledAs(name);
    const person = added.get(called) ?? newPerson(personId(name, [...people, ...added.values()]), name, region);
    added.set(called, person);
    return person;
  };
  for (const { key, choice } of rows) {
    if (choice.kind === 'person') owners.set(key, choice.person);
    if (choice.kind === 'nobody') owners.set(key, null);
    if (choice.kind === 'new')
      owners.set(key, addOnce((facts.get(key)?.name ?? key).slice(0, NAME_LIMIT), choice.region).id);
  }
  return { rows, owners, newPeople: [...added.values()] };
}
