import type { ImportTable, TableRole } from '../../../core/import/import-table.ts';
import { cleanText } from './clean-text.ts';
import { plainWords } from '../words/plain-words.ts';

interface ListedPerson {
  readonly name: string;
  readonly email: string;
}

/** What the lists that came along say about the ids in the tickets. */
export interface Lookups {
  readonly people: ReadonlyMap<string, ListedPerson>;
  readonly organizations: ReadonlyMap<string, string>;
  readonly statuses: ReadonlyMap<string, string>;
  readonly priorities: ReadonlyMap<string, string>;
}

const ID = ['id', 'account id', 'user id', 'key'];
const NAME = ['name', 'display name', 'full name', 'real name', 'login', 'title'];
const EMAIL = ['email', 'email address', 'mail'];

const CELL_LIMIT = 500;

type CellReader = (cells: readonly string[]) => string;

function readerOf(table: ImportTable, words: readonly string[]): CellReader {
  const names = table.headers.map(plainWords);
  const columns = words.map((word) => names.indexOf(word)).filter((at) => at >= 0);
  return (cells) => columns.map((at) => cleanText(cells[at] ?? '', CELL_LIMIT)).find((cell) => cell !== '') ?? '';
}

function entriesOf(table: ImportTable): { id: string; name: string; email: string }[] {
  const [id, name, email] = [readerOf(table, ID), readerOf(table, NAME), readerOf(table, EMAIL)];
  const entries = table.rows.map(({ cells }) => ({ id: id(cells), name: name(cells), email: email(cells) }));
  return entries.filter((entry) => entry.id !== '' && (entry.name !== '' || entry.email !== ''));
}

/** Collects, from all tables of their kind, the words behind ids; a later row for the same id wins. */
export function buildLookups(tables: readonly { readonly table: ImportTable; readonly role: TableRole }[]): Lookups {
  const entries = (role: TableRole) =>
    tables.filter((entry) => entry.role === role).flatMap(({ table }) => entriesOf(table));
  const names = (role: TableRole) => new Map(entries(role).map(({ id, name }) => [id, name]));
  return {
    people: new Map(entries('people').map(({ id, name, email }) => [id, { name: name || email, email }])),
    organizations: names('organizations'),
    statuses: names('statuses'),
    priorities: names('priorities'),
  };
}
