import type { Person } from '../../../core/board/board.ts';
import { nameParts } from './name-parts.ts';

/** Whom an owner of an export is taken for, and why. */
interface PersonMatch {
  readonly person: string | null;
  readonly because: 'name' | 'e-mail' | 'part' | 'several' | 'none';
}

export interface OwnerName {
  readonly name: string;
  readonly email: string;
}

type Matcher = (owner: OwnerName) => PersonMatch;

interface KnownPerson {
  readonly id: string;
  readonly parts: readonly string[];
}

/** People by everything that their names can be found under. */
interface PeopleIndex {
  readonly byName: ReadonlyMap<string, readonly KnownPerson[]>;
  /** Names of scripts that leave out spaces: "山田太郎" is "山田 太郎". */
  readonly byJoined: ReadonlyMap<string, readonly KnownPerson[]>;
  /** Initial and family name, as logins often are: "mdupont" or "dupontm" for Marie Dupont. */
  readonly byLogin: ReadonlyMap<string, readonly KnownPerson[]>;
  readonly byPart: ReadonlyMap<string, readonly KnownPerson[]>;
}

const SHORTEST_LOGIN = 4;
const NOBODY: PersonMatch = { person: null, because: 'none' };

const joinedName = (name: string): string => name.replaceAll(/\s+/g, '').toLowerCase();
const nameKey = (name: string): string => nameParts(name).join(' ');
const localPart = (address: string): string =>
  address.includes('@') ? (address.split('@')[0] ?? '').replace(/\+.*$/, '') : '';

function initialed(parts: readonly string[]): string[] {
  const spellings = parts.flatMap((family) =>
    parts.filter((given) => given !== family).flatMap(([initial]) => [`${initial}${family}`, `${family}${initial}`]),
  );
  return spellings.filter(({ length }) => length >= SHORTEST_LOGIN);
}

function indexPeople(people: readonly Pick<Person, 'id' | 'name'>[]): PeopleIndex {
  const empty = (): Map<string, KnownPerson[]> => new Map();
  const index = { byName: empty(), byJoined: empty(), byLogin: empty(), byPart: empty() };
  const put = (map: Map<string, KnownPerson[]>, keys: readonly string[], person: KnownPerson): void => {
    for (const key of new Set(keys)) if (key !== '') map.set(key, [...(map.get(key) ?? []), person]);
  };
  for (const { id, name } of people) {
    const person = { id, parts: nameParts(name) };
    put(index.byName, [person.parts.join(' ')], person);
    put(index.byJoined, [joinedName(name)], person);
    put(index.byLogin, initialed(person.parts), person);
    put(index.byPart, person.parts, person);
  }
  return index;
}

const isPartOf = (some: readonly string[], all: readonly string[]): boolean =>
  some.some((part) => part.length > 1) && some.every((part) => all.includes(part));

function partlyNamed({ byPart }: PeopleIndex, parts: readonly string[]): KnownPerson[] {
  const near = new Set(parts.flatMap((part) => byPart.get(part) ?? []));
  return [...near].filter((person) => isPartOf(person.parts, parts) || isPartOf(parts, person.parts));
}

function oneOf(found: readonly KnownPerson[] | undefined, because: 'name' | 'e-mail' | 'part'): PersonMatch | null {
  const [first, second] = found ?? [];
  if (first === undefined) return null;
  return second === undefined ? { person: first.id, because } : { person: null, because: 'several' };
}

/**
 * Finds the person an owner of an export is: by the same name whatever the case, accents and order of its parts, by the
 * local part of the e-mail address, or (a guess) where one name is part of the other. Where several people fit, none is
 * taken.
 */
export function createPersonMatcher(people: readonly Pick<Person, 'id' | 'name'>[]): Matcher {
  const index = indexPeople(people);
  const named = (name: string) => index.byName.get(nameKey(name)) ?? index.byJoined.get(joinedName(name));
  return ({ name, email }) => {
    const login = localPart(email) || localPart(name) || name;
    const spoken = name.includes('@') ? localPart(name) : name;
    return (
      oneOf(named(name), 'name') ??
      oneOf(named(spoken), 'name') ??
      oneOf(named(login), 'e-mail') ??
      oneOf(index.byLogin.get(nameParts(login).join('')) ?? index.byLogin.get(joinedLogin(login)), 'e-mail') ??
      oneOf(partlyNamed(index, nameParts(spoken)), 'part') ??
      NOBODY
    );
  };
}

/** A login in the order it is written: "dupont.m". */
const joinedLogin = (login: string): string => login.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
