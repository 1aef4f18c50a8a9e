import { expect, test } from 'vitest';
import { exportFile } from '../../../src/data/file/export-file.ts';
import { FILE_LIMIT, readBoardFile } from '../../../src/data/file/read-board-file.ts';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';
import { containing } from '../../support/containing.ts';

const NOW = Date.parse('2026-12-29T23:30:00Z');

async function reasonOf(content: BlobPart): Promise<string> {
  const read = await readBoardFile(new Blob([content]));
  return read.ok ? 'it was read' : read.reason;
}

test('a board that is exported and read again is the same board', async () => {
  const board = boardOf({ team: 'Customer Support', people: [personOf('amara')], cases: [caseOf('4711')] });

  const read = await readBoardFile(exportFile(board, NOW).blob);

  expect(read).toEqual({ ok: true, board, newer: false });
});

test('a field that nobody knows survives a read and a write', async () => {
  const text = '{"format":"evenkeel-board","version":1,"regions":{"emea":{"motto":"calm"}},"mascot":"whale"}';

  const read = await readBoardFile(new Blob([text]));
  const written = read.ok ? await exportFile(read.board, NOW).blob.text() : '';

  expect(JSON.parse(written)).toMatchObject({ mascot: 'whale', regions: { emea: { motto: 'calm' } } });
});

test('a file is named for the team and the UTC day, in letters that every file system takes', () => {
  const names = ['Customer Support', 'Zoë & Söhne / EMEA', '', '../../etc'].map(
    (team) => exportFile(boardOf({ team }), NOW).name,
  );

  expect(names).toEqual([
    'evenkeel-board-customer-support-2026-12-29.json',
    'evenkeel-board-zoe-sohne-emea-2026-12-29.json',
    'evenkeel-board-2026-12-29.json',
    'evenkeel-board-etc-2026-12-29.json',
  ]);
});

test('a byte-order mark before the document does not matter', async () => {
  const text = JSON.stringify(boardOf({ team: 'With a mark' }));

  const read = await readBoardFile(new Blob(['\uFEFF', text]));

  expect(read).toMatchObject({ ok: true, board: { team: 'With a mark' } });
});

test('a board of a newer version is told apart, so that nobody writes over what they cannot see', async () => {
  const text = JSON.stringify({ ...boardOf(), version: 2 });

  const read = await readBoardFile(new Blob([text]));

  expect(read).toMatchObject({ ok: true, newer: true });
});

test('what is no board is refused with what it looks like', async () => {
  expect(await reasonOf('')).toContain('empty');
  expect(await reasonOf('{"format":"evenkeel-board","version":1,')).toContain('not a JSON document');
  expect(await reasonOf('<html><body>Please log in</body></html>')).toContain('web page');
  expect(await reasonOf(new Uint8Array([0xff, 0xfe, 0x00, 0x01]))).toContain('could not be read as text');
  expect(await reasonOf('{"tickets":[]}')).toContain('export of a help desk');
});

test('a value that does not fit is named with its place', async () => {
  const board = { ...boardOf({ people: [personOf('amara')] }) };
  const damaged = JSON.stringify(board).replace('"openCases":0,"away"', '"openCases":-3,"away"');

  const reason = await reasonOf(damaged);

  expect(reason).toContain('people[0].openCases: less than 0');
});

test('a file beyond the size limit is refused before it is read', async () => {
  const huge = new Blob([new Uint8Array(FILE_LIMIT), ' ']);

  const read = await readBoardFile(huge);

  expect(read).toMatchObject({ ok: false, reason: containing('larger than 50 MB') });
});
