import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { CASE_STATUSES } from '../../../src/core/board/case.ts';
import { PRIORITIES, SEGMENTS } from '../../../src/core/policy/primitives.ts';
import { plainWords } from '../../../src/data/import/words/plain-words.ts';
import { createPersonMatcher } from '../../../src/data/import/rows/match-person.ts';
import { applied } from '../../support/builders/edit-of.ts';
import { importBoard } from '../../support/builders/import-board.ts';
import { casePreview, importInto } from '../../support/import-into.ts';

const words = fc.string({ unit: fc.constantFrom(...'abc é;,"\'|\t\n漢🚀'), minLength: 1, maxLength: 20 });
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => `${date.toISOString().slice(0, 19)}Z`);
const ticket = fc.record({
  id: fc.integer({ min: 1, max: 1_000_000 }).map(String),
  title: words,
  customer: words,
  status: fc.constantFrom(...CASE_STATUSES),
  priority: fc.constantFrom(...PRIORITIES),
  segment: fc.constantFrom(...SEGMENTS),
  created: instant,
});
const tickets = fc.uniqueArray(ticket, { selector: ({ id }) => id, minLength: 1, maxLength: 12 });
type Ticket = typeof ticket extends fc.Arbitrary<infer Value> ? Value : never;

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
const asCase = ({ id, title, customer, created, ...rest }: Ticket) => ({
  id,
  title: oneLine(title) || id,
  customer: oneLine(customer),
  openedAt: created,
  ...rest,
});
const board = importBoard();

test('[IMPORT-CSV] whatever is written as CSV, by any delimiter and line end, arrives as it was', () => {
  const style = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    newline: fc.constantFrom('\n', '\r\n'),
    quotes: fc.boolean(),
  });
  fc.assert(
    fc.property(tickets, style, fc.boolean(), (rows, written, marked) => {
      const text = `${marked ? '\uFEFF' : ''}${Papa.unparse(rows, written)}`;

      const { after, preview } = importInto({ 'export.csv': new TextEncoder().encode(text) }, { board });

      expect(preview.unreadable.first).toEqual([]);
      expect(after.cases).toMatchObject(rows.map(asCase));
    }),
    { numRuns: 1_000 },
  );
});

test('[IMPORT-JSON] whatever is written as JSON arrives as it was, as a list and line by line', () => {
  fc.assert(
    fc.property(tickets, (rows) => {
      const list = importInto({ 'export.json': JSON.stringify({ tickets: rows }) }, { board }).after;
      const lines = importInto({ 'export.jsonl': rows.map((row) => JSON.stringify(row)).join('\n') }, { board }).after;

      expect(list.cases).toMatchObject(rows.map(asCase));
      expect(lines.cases).toEqual(list.cases);
    }),
    { numRuns: 500 },
  );
});

test('[IMPORT-AGAIN] [IMPORT-LOCAL] whatever people do here between two imports of one export stays', () => {
  const changes = fc.record(
    { priority: fc.constantFrom(...PRIORITIES), status: fc.constantFrom(...CASE_STATUSES), title: words },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(tickets, fc.nat(), changes, (rows, which, changed) => {
      const sources = { 'export.csv': Papa.unparse(rows) };
      const imported = importInto(sources, { board }).after;
      const id = rows[which % rows.length]?.id ?? '';
      const touched = applied(imported, { kind: 'editCase', case: id, changes: changed }, { id: 'by-hand' });

      const again = importInto(sources, { board: touched });

      expect(again.preview.changes).toBe(0);
      expect(again.after).toBe(touched);
    }),
    { numRuns: 500 },
  );
});

test('[IMPORT-LOCAL] an export that changed changes what it says, and nothing else', () => {
  fc.assert(
    fc.property(tickets, tickets, (before, after) => {
      // An empty field says nothing, so what stands on the board stays.
      fc.pre(after.every(({ title, customer }) => oneLine(title) !== '' && oneLine(customer) !== ''));
      const first = importInto({ 'export.csv': Papa.unparse(before) }, { board }).after;

      const { preview, after: second } = importInto({ 'export.csv': Papa.unparse(after) }, { board: first });

      const ids = new Set(after.map(({ id }) => id));
      const untouched = first.cases.filter(({ id }) => !ids.has(id));
      expect(second.cases.filter(({ id }) => !ids.has(id))).toEqual(untouched);
      expect(second.cases.filter(({ id }) => ids.has(id)).toSorted(byId)).toMatchObject(
        after.map(asCase).toSorted(byId),
      );
      expect(casePreview({ preview }).missing).toBe(untouched.filter(isActive).length);
    }),
    { numRuns: 500 },
  );
});

test('[IMPORT-COUNTS] no active case is lost: people, nobody and those left out add up', () => {
  const owned = fc.uniqueArray(fc.tuple(ticket, fc.constantFrom('Amara Okafor', 'zoe BRANDT', 'Somebody Else', '')), {
    selector: ([{ id }]) => id,
    minLength: 1,
    maxLength: 15,
  });
  fc.assert(
    fc.property(owned, fc.constantFrom(null, 'emea'), (rows, countsRegion) => {
      const text = Papa.unparse(rows.map(([fields, owner]) => ({ ...fields, owner })));

      const imported = importInto({ 'export.csv': text }, { board, settings: { target: 'counts', countsRegion } });

      const { after } = imported;
      const people = after.people.reduce((sum, { openCases }) => sum + openCases, 0);
      const nobody = Object.values(after.regions).reduce((sum, { noOwner }) => sum + noOwner, 0);
      const active = rows.filter(([fields]) => isActive(fields)).length;
      expect(people + nobody + casePreview(imported).uncounted).toBe(active);
    }),
    { numRuns: 500 },
  );
});

test('[IMPORT-OWNERS] a name fits its person in any case, without accents and in any order', () => {
  const part = fc.string({ unit: fc.constantFrom(...'aeiounrstlkmzéüñø'), minLength: 2, maxLength: 8 });
  const name = fc.uniqueArray(part, { minLength: 2, maxLength: 3, selector: plainWords });
  const loud = fc.constantFrom(
    (text: string) => text.toUpperCase(),
    (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, ''),
    (text: string) => text.normalize('NFD'),
  );
  fc.assert(
    fc.property(name, loud, fc.boolean(), (parts, spell, reversed) => {
      const match = createPersonMatcher([{ id: 'it', name: parts.join(' ') }]);

      const found = match({ name: spell((reversed ? parts.toReversed() : parts).join(' ')), email: '' });

      expect(found).toEqual({ person: 'it', because: 'name' });
    }),
    { numRuns: 1_000 },
  );
});

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}

function isActive({ status }: { status: string }): boolean {
  return status === 'new' || status === 'open';
}
