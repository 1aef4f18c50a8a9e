import type { Person } from '../../../core/board/board.ts';
import { plainWords } from '../words/plain-words.ts';
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
  readonly key: string;
  /** Names of scripts that leave out spaces: "山田太郎" is "山田 太郎". */
  readonly joined: string;
}

const SHORTEST_LOGIN = 4;
const NOBODY: PersonMatch = { person: null, because: 'none' };
const joinedName = (name: string): string => name.replaceAll(/\s+/g, '').toLowerCase();

const localPart = (address: string): string =>
  address.includes('@') ? (address.split('@')[0] ?? '').replace(/\+.*$/, '') : '';

/** Initial and family name, as logins often are: "mdupont" or "dupont.m" for Marie Dupont. */
function isInitialed(login: string, { parts }: KnownPerson): boolean {
  const letters = plainWords(login.toLowerCase()).replaceAll(' ', '');
  const spellings = parts.flatMap((family) =>
    parts.filter((given) => given !== family).flatMap(([initial]) => [`${initial}${family}`, `${family}${initial}`]),
  );
  return letters.length >= SHORTEST_LOGIN && spellings.includes(letters);
}

const isPartOf = (some: readonly string[], all: readonly string[]): boolean =>
  some.length > 0 && some.some((part) => part.length > 1) && some.every((part) => all.includes(part));

function oneOf(found: readonly KnownPerson[], because: 'name' | 'e-mail' | 'part'): PersonMatch | null {
  if (found.length === 0) return null;
  const [first] = found;
  return found.length === 1 && first ? { person: first.id, because } : { person: null, because: 'several' };
}

/**
 * Finds the person an owner of an export is: by the same name whatever the case, accents and order of its parts, by the
 * local part of the e-mail address, or (a guess) where one name is part of the other. Where several people fit, none is
 * taken.
 */
export function createPersonMatcher(people: readonly Pick<Person, 'id' | 'name'>[]): Matcher {
  const known: KnownPerson[] = people.map(({ id, name }) => {
    const parts = nameParts(name);
    return { id, parts, key: parts.join(' '), joined: joinedName(name) };
  });
  const byKey = new Map<string, KnownPerson[]>();
  for (const person of known) if (person.key !== '') byKey.set(person.key, [...(byKey.get(person.key) ?? []), person]);
  const named = (name: string): readonly KnownPerson[] => {
    const same = byKey.get(nameParts(name).join(' ')) ?? [];
    const joined = joinedName(name);
    return same.length > 0 || joined === '' ? same : known.filter((person) => person.joined === joined);
  };
  return ({ name, email }) => {
    const login = localPart(email) || localPart(name) || name;
    const spoken = name.includes('@') ? localPart(name) : name;
    const parts = nameParts(spoken);
    return (
      oneOf(named(spoken), 'name') ??
      oneOf(named(login), 'e-mail') ??
      oneOf(
        known.filter((person) => isInitialed(login, person)),
        'e-mail',
      ) ??
      oneOf(
        known.filter((person) => isPartOf(person.parts, parts) || isPartOf(parts, person.parts)),
        'part',
      ) ??
      NOBODY
    );
  };
}
