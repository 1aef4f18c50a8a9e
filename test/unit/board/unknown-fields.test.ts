import { expect, test } from 'vitest';
import { decodeBoard } from '../../../src/core/board/decode-board.ts';
import type { EditAction } from '../../../src/core/board/edit.ts';
import { applied } from '../../support/builders/edit-of.ts';
import { readJson } from '../../support/read-json.ts';

const UNKNOWN = { colour: { 'of the sky': ['blue'] } };
/** Objects whose keys are ids or field names: there is no unknown field in them. */
const MAPS = new Set(['regions', 'entered', 'days', '2026-12-24']);

/** The same value with a field nobody knows in every object. */
function withUnknown(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withUnknown(item));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, field]) => [key, withUnknown(field, key)] as const);
  return { ...Object.fromEntries(fields), ...(MAPS.has(name) ? {} : UNKNOWN) };
}

const document = withUnknown(readJson('test/fixtures/boards/v1-full.json'));

function open(input: unknown) {
  const decoded = decodeBoard(input);
  if (!decoded.ok) throw new Error(decoded.problem.reason);
  return decoded.board;
}

test('[BOARD-UNKNOWN] fields nobody knows survive reading and writing at every depth', () => {
  const written: unknown = JSON.parse(JSON.stringify(open(document)));

  expect(written).toEqual(document);
});

test('[BOARD-UNKNOWN] fields nobody knows survive edits of what carries them', () => {
  const edits: EditAction[] = [
    { kind: 'setOpenCases', person: 'amara', value: 9 },
    { kind: 'setNoOwner', region: 'emea', value: 2 },
    { kind: 'editCase', case: '4711', changes: { title: 'Search is down' } },
    { kind: 'setReading', name: 'load', value: 'busiest' },
    { kind: 'removePerson', person: 'bruno' },
    { kind: 'setExpectedCases', region: 'emea', day: '2026-12-24', cases: 31 },
  ];

  const board = edits.reduce((before, edit, at) => applied(before, edit, { id: `new-${at}` }), open(document));

  expect(board).toMatchObject(UNKNOWN);
  expect(board.people[0]).toMatchObject({ openCases: 9, ...UNKNOWN, away: [UNKNOWN] });
  expect(board.regions['emea']).toMatchObject({ noOwner: 2, ...UNKNOWN });
  expect(board.cases[0]).toMatchObject({ title: 'Search is down', ...UNKNOWN, request: UNKNOWN });
  expect(board.cases[1]).toMatchObject({ owner: null, ...UNKNOWN, pin: UNKNOWN });
  expect(board.expectedCases).toMatchObject({ days: { '2026-12-24': { emea: 31, americas: 50 } }, ...UNKNOWN });
  expect(board.readings).toMatchObject({ load: 'busiest', ...UNKNOWN });
});

test('[BOARD-UNKNOWN] a removed case comes back with the fields nobody knows', () => {
  const [one] = open(document).cases;
  if (!one) throw new Error('no case');

  const board = applied(open({ format: 'evenkeel-board', version: 1, regions: { emea: {} } }), {
    kind: 'addCase',
    case: { ...one, owner: null },
  });

  expect(board.cases[0]).toEqual({ ...one, owner: null });
});
