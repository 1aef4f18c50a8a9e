import { personId } from '../../../core/board/person-id.ts';
import type { Person } from '../../../core/board/board.ts';
import type { OwnerRow } from '../../../core/import/import-preview.ts';
import type { ImportSettings, OwnerChoice } from '../../../core/import/import-settings.ts';
import { createPersonMatcher } from './match-person.ts';
import type { CollectedFacts } from './collect-facts.ts';
import { nameParts } from './name-parts.ts';
import { newPerson } from './new-person.ts';
import { ownValue } from './own-value.ts';

const NAME_LIMIT = 200;

type OwnerFacts = CollectedFacts['owners'];
type Row = Omit<OwnerRow, 'active'>;

interface ResolvedOwners {
  readonly rows: readonly Row[];
  /** By key: the person's id, null for nobody; absent where our owner stays. */
  readonly owners: ReadonlyMap<string, string | null>;
  readonly newPeople: readonly Person[];
}

const shortName = (name: string): string => name.slice(0, NAME_LIMIT);
const calledAs = (name: string): string => nameParts(shortName(name)).join(' ') || shortName(name);

/** A choice that names a person who is no longer there does not count. */
const isPossible = (choice: OwnerChoice | undefined, people: readonly Person[]): choice is OwnerChoice =>
  choice !== undefined && (choice.kind !== 'person' || people.some(({ id }) => id === choice.person));

/** Somebody who came with an earlier import does not come once more. */
function unlessThere(people: readonly Person[]): (choice: OwnerChoice, name: string) => OwnerChoice {
  const known = new Map(people.map(({ id, name }) => [calledAs(name), id]));
  return (choice, name) => {
    const person = known.get(calledAs(name));
    return choice.kind === 'new' && person !== undefined ? { kind: 'person', person } : choice;
  };
}

function rowsFor(facts: OwnerFacts, settings: ImportSettings, people: readonly Person[]): Row[] {
  const match = createPersonMatcher(people);
  const settle = unlessThere(people);
  return [...facts].map(([key, { name, email, count }]) => {
    const label = email === '' || email === name ? name : `${name} (${email})`;
    const chosen = ownValue(settings.owners, key);
    const row = { key, label, count };
    if (isPossible(chosen, people)) return { ...row, choice: settle(chosen, name), because: 'chosen' };
    const { person, because } = match({ name, email });
    if (person !== null) return { ...row, choice: { kind: 'person', person }, because };
    return { ...row, choice: settle(settings.otherOwners, name), because };
  });
}

function peopleIn(rows: readonly Row[], facts: OwnerFacts, people: readonly Person[]): Person[] {
  const added = new Map<string, Person>();
  for (const { key, choice } of rows) {
    const name = shortName(facts.get(key)?.name ?? key);
    if (choice.kind !== 'new' || added.has(calledAs(name))) continue;
    const id = personId(name, [...people, ...added.values()]);
    added.set(calledAs(name), newPerson(id, name, choice.region));
  }
  return [...added.values()];
}

/** What is shown of an owner who comes as a new person is that, not whom it became. */
function shownRows(asked: readonly Row[], settled: readonly Row[]): Row[] {
  const rows = settled.map((row, at) => (asked[at]?.choice.kind === 'new' ? asked[at] : row));
  return rows.toSorted((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/**
 * Decides for each owner of an export who it is here: a choice, a match, a new person, nobody, or left as it is. New
 * people may be whom other owners fit, as they will once they are on the board, so that a second import finds the same.
 */
export function resolveOwners(facts: OwnerFacts, settings: ImportSettings, board: readonly Person[]): ResolvedOwners {
  const asked = rowsFor(facts, settings, board);
  let settled = asked;
  let newPeople: Person[] = [];
  for (let more = peopleIn(asked, facts, board); more.length > 0;) {
    newPeople = [...newPeople, ...more];
    const people = [...board, ...newPeople];
    settled = rowsFor(facts, settings, people);
    more = peopleIn(settled, facts, people);
  }
  const owners = new Map<string, string | null>();
  for (const { key, choice } of settled) {
    if (choice.kind === 'person') owners.set(key, choice.person);
    if (choice.kind === 'nobody') owners.set(key, null);
  }
  return { rows: shownRows(asked, settled), owners, newPeople };
}
