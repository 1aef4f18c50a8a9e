import type { PeopleColumns } from '../../../core/import/import-preview.ts';
import { plainWords } from '../words/plain-words.ts';
import { wordList } from '../words/word-list.ts';

const FULL_NAME = ['full name', 'name', 'display name', 'real name', 'person', 'agent', 'employee', 'worker', 'login'];
const FIRST_NAME = ['first name', 'given name', 'firstname', 'prenom', 'vorname', 'nombre', 'local first name'];
const LAST_NAME = ['last name', 'family name', 'surname', 'lastname', 'nom', 'nachname', 'apellido', 'local last name'];
const REGION = wordList(`
    region, coverage, based in, office, location, site, country, home country, time zone, timezone,
    pays, land
  `);

const find = (names: readonly string[], words: readonly string[]): number | null => {
  const at = words.map((word) => names.indexOf(word)).find((found) => found >= 0);
  return at ?? null;
};

/** Proposes which columns hold the names and regions of people. */
export function mapPeopleColumns(headers: readonly string[]): PeopleColumns {
  const names = headers.map(plainWords);
  const firstName = find(names, FIRST_NAME);
  const lastName = find(names, LAST_NAME);
  const region = find(names, REGION);
  if (firstName !== null && lastName !== null) return { name: lastName, firstName, region };
  return { name: find(names, FULL_NAME) ?? lastName ?? firstName, firstName: null, region };
}
