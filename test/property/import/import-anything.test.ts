import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import { decodeBoard } from '../../../src/core/board/decode-board.ts';
import { IMPORT_TARGETS, type ImportSettings, type OwnerChoice } from '../../../src/core/import/import-settings.ts';
import { ENCODINGS } from '../../../src/data/import/read/encodings.ts';
import { decodeBytes } from '../../../src/data/import/read/decode-bytes.ts';
import { ImportRefusal } from '../../../src/data/import/import-refusal.ts';
import { damagedBytesArbitrary } from '../../support/arbitraries/damaged-bytes-arbitrary.ts';
import { importBoard } from '../../support/builders/import-board.ts';
import { importInto, sampleExport, type Sources } from '../../support/import-into.ts';

const board = importBoard();
const SAMPLES = [
  'zendesk-export.csv',
  'zendesk.json',
  'jira-export.csv',
  'github-issues.json',
  'linear-export.csv',
  'french-export.csv',
  'titles-only.csv',
  'ragged.csv',
  'broken-quotes.csv',
  'counts.csv',
  'people.csv',
  'workday-names.csv',
  'calls.csv',
  'header-only.csv',
  'issue-dates-only.csv',
  'bom.csv',
];
const files = SAMPLES.flatMap((name) => Object.values(sampleExport(name))).map((file) =>
  typeof file === 'string' ? new TextEncoder().encode(file) : new Uint8Array(file),
);

const NEW: OwnerChoice = { kind: 'new', region: 'emea' };
const otherOwners = fc.constantFrom<OwnerChoice[]>({ kind: 'leave' }, { kind: 'nobody' }, NEW);
const settings: fc.Arbitrary<Partial<ImportSettings>> = fc.record({
  target: fc.constantFrom(...IMPORT_TARGETS),
  columns: fc.record({ id: fc.option(fc.nat(4)), title: fc.nat(4), owner: fc.nat(4) }, { requiredKeys: [] }),
  otherOwners,
  fillShortRows: fc.boolean(),
  missing: fc.constantFrom('leave', 'solve'),
  countsRegion: fc.constantFrom(null, 'emea'),
  peopleRegion: fc.constantFrom(null, 'americas'),
});

/** An import that ended in a reason, or in a board that opens again; the second time nothing changes. */
function expectSound(sources: Sources, chosen: Partial<ImportSettings>): Board {
  const first = importInto(sources, { board, settings: chosen });
  const second = importInto(sources, { board: first.after, settings: chosen });
  const opened = decodeBoard(JSON.parse(JSON.stringify(first.after)));

  expect(first.preview.refused).not.toBe('');
  if (first.preview.refused !== null) expect(first.after).toBe(board);
  expect(opened).toMatchObject({ ok: true, board: first.after });
  expect(second.preview.changes).toBe(0);
  expect(second.after).toBe(first.after);
  return first.after;
}

test('[IMPORT-ANYTHING] [IMPORT-AGAIN] damaged exports give a reason or a sound board, and nothing the second time', () => {
  const names = fc.constantFrom('export.csv', 'export.json', 'export', 'export.jsonl');
  fc.assert(
    fc.property(damagedBytesArbitrary(files), names, settings, (bytes, name, chosen) => {
      expectSound({ [name]: bytes }, chosen);
    }),
    { numRuns: 2_000 },
  );
});

test('[IMPORT-ANYTHING] any bytes at all give a reason or a sound board', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), settings, (bytes, chosen) => {
      expectSound({ 'export.csv': bytes, 'export.json': bytes.toReversed() }, chosen);
    }),
    // A file without a row set every count to nothing.
    { numRuns: 1_000, examples: [[Uint8Array.of(0), { target: 'counts', columns: { title: 0 } }]] },
  );
});

test('[IMPORT-ANYTHING] any text that looks like a table, or like JSON, gives a reason or a sound board', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom(
      'id',
      'title',
      'status',
      'owner',
      'priority',
      'open',
      '"',
      'constructor',
      '__proto__',
      '31/02/2026',
    ),
  );
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
  const csv = fc
    .tuple(table, fc.constantFrom(',', ';', '\t'))
    .map(([rows, comma]) => rows.map((row) => row.join(comma)).join('\n'));
  fc.assert(
    fc.property(csv, fc.json({ maxDepth: 5 }), settings, (text, json, chosen) => {
      expectSound({ 'export.csv': text }, chosen);
      expectSound(
        { 'export.json': `{"tickets": [${json}, {"id": 1, "title": ${JSON.stringify(text)}, "status": ${json}}]}` },
        chosen,
      );
    }),
    {
      numRuns: 1_000,
      // Somebody who came with the first import was not known again at the second.
      examples: [['!@,id', 'false', { target: 'counts', columns: { owner: 1 }, otherOwners: NEW }]],
    },
  );
});

test('[IMPORT-ENCODING] [IMPORT-ANYTHING] any bytes read in any encoding give text or a reason', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...ENCODINGS), (bytes, { name }) => {
      try {
        expect(typeof decodeBytes(bytes, name).text).toBe('string');
      } catch (error) {
        expect(error).toBeInstanceOf(ImportRefusal);
      }
    }),
    { numRuns: 1_000 },
  );
});
