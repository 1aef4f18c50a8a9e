import { expect, test } from 'vitest';
import type { EditAction } from '../../../src/core/board/edit.ts';
import { describeEdit } from '../../../src/core/board/describe-edit.ts';
import { HISTORY_ITEM_LIMIT } from '../../../src/core/board/history-limits.ts';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';
import { applied, appliedWithInverse, refusal } from '../../support/builders/edit-of.ts';

const BOARD = boardOf({ people: [personOf('amara')], cases: [caseOf('1', { imported: 'jira.a' }), caseOf('2')] });
const TOGETHER: EditAction = {
  kind: 'together',
  actions: [
    { kind: 'addPeople', people: [personOf('zoe')] },
    {
      kind: 'changeCases',
      add: [caseOf('3', { owner: 'zoe' })],
      change: [{ id: '1', changes: { owner: 'zoe', imported: 'jira.b' } }],
      remove: [],
    },
    { kind: 'setCounts', people: [{ id: 'zoe', value: 2 }], regions: [{ region: 'emea', noOwner: 4 }] },
    { kind: 'setRegionCases', region: 'americas', value: 40 },
  ],
};

test('[EDIT-TOGETHER] an owner comes to the board with the cases and the counts', () => {
  const board = applied(BOARD, TOGETHER);

  expect(board.people.map(({ id, openCases }) => [id, openCases])).toEqual([
    ['amara', 0],
    ['zoe', 2],
  ]);
  expect(board.cases.map(({ id, owner }) => [id, owner])).toEqual([
    ['1', 'zoe'],
    ['2', null],
    ['3', 'zoe'],
  ]);
  expect(board.regions).toMatchObject({ emea: { noOwner: 4 }, americas: { openCases: 40 } });
  expect(board.revision).toBe(BOARD.revision + 1);
});

test('[EDIT-TOGETHER] [EDIT-UNDO] all of it is taken back at once, and comes again', () => {
  const { board, inverse } = appliedWithInverse(BOARD, TOGETHER);
  const { people, cases, regions } = BOARD;
  const undone = appliedWithInverse(board, inverse, { id: 'e2' });

  expect(undone.board).toMatchObject({ people, cases, regions });
  expect(applied(undone.board, undone.inverse, { id: 'e3' }).cases).toEqual(board.cases);
});

test('[EDIT-TOGETHER] with one part that does not fit nothing happens', () => {
  const counts: EditAction = { kind: 'setCounts', people: [{ id: 'nobody', value: 2 }], regions: [] };

  expect(
    refusal(BOARD, { kind: 'together', actions: [{ kind: 'addPeople', people: [personOf('zoe')] }, counts] }),
  ).toBe('“nobody” is no longer among the people of this board');
});

test('[EDIT-TOGETHER] [EDIT-WORDS] it is said in one sentence', () => {
  expect(describeEdit(TOGETHER, BOARD)).toMatch(/^Added 1 person; 1 case added, 1 case changed; 2 counts set; /);
});

test('[EDIT-TOGETHER] [EDIT-FOLD] a large one stands in the history with the counts of all its parts', () => {
  const add = Array.from({ length: HISTORY_ITEM_LIMIT }, (_, at) => caseOf(`new-${at}`));
  const people = [personOf('zoe')];
  const actions: Extract<EditAction, { kind: 'together' }>['actions'] = [
    { kind: 'addPeople', people },
    { kind: 'changeCases', add, change: [], remove: [] },
  ];

  const [entry] = applied(BOARD, { kind: 'together', actions }).history;

  expect(entry).toEqual(
    expect.objectContaining({ kind: 'together', folded: true, people: 1, add: HISTORY_ITEM_LIMIT, change: 0 }),
  );
  expect(entry).not.toHaveProperty('actions');
});

test('[EDIT-IMPORTED] the print of an import is kept by other edits, and an undo brings back the earlier one', () => {
  const solved = applied(BOARD, { kind: 'solveCase', case: '1' });
  const { board, inverse } = appliedWithInverse(BOARD, TOGETHER);

  expect(solved.cases[0]).toMatchObject({ status: 'solved', imported: 'jira.a' });
  expect(board.cases[0]).toMatchObject({ imported: 'jira.b' });
  expect(applied(board, inverse, { id: 'e2' }).cases[0]).toMatchObject({ imported: 'jira.a' });
});

const AWAY = [{ from: '2026-12-24', to: '2026-12-26', note: 'leave' }];
const planned = boardOf({
  people: ['amara', 'bruno', 'chiara', 'dara', 'ela'].map((id) => personOf(id)),
  regions: { emea: {}, americas: { entry: 'numbers', working: 8, openCases: 40 } },
});
const away = (person: string) => ({ kind: 'editPerson' as const, person, changes: { away: AWAY } });

test('[EDIT-TOGETHER] [EDIT-UNDO] states, counts, absences, holidays and expected cases are taken back as one', () => {
  const { board, inverse } = appliedWithInverse(planned, {
    kind: 'together',
    actions: [
      away('amara'),
      { kind: 'setAvailability', person: 'bruno', availability: 'out' },
      { kind: 'setOpenCases', person: 'bruno', value: 3 },
      { kind: 'setNoOwner', region: 'emea', value: 2 },
      { kind: 'setRegionWorking', region: 'americas', value: 7 },
      { kind: 'setExpectedCases', region: 'emea', day: null, cases: 20 },
      { kind: 'setHolidays', days: ['2026-12-25'] },
    ],
  });
  const { history: _history, revision: _revision, ...undone } = applied(board, inverse, { id: 'e2' });

  expect(board).toMatchObject({
    people: [{ away: AWAY }, { availability: 'out', openCases: 3 }, {}, {}, {}],
    regions: { emea: { noOwner: 2 }, americas: { working: 7 } },
    expectedCases: { regions: { emea: 20 } },
    holidays: ['2026-12-25'],
  });
  expect(planned).toMatchObject(undone);
});

test('[EDIT-TOGETHER-WORDS] four are said in full, of more the first three', () => {
  const say = (people: string[]) => describeEdit({ kind: 'together', actions: people.map(away) }, planned);

  expect(say(['amara', 'bruno', 'chiara', 'dara'])).toBe(
    'amara: absences changed; bruno: absences changed; chiara: absences changed; dara: absences changed',
  );
  expect(say(['amara', 'bruno', 'chiara', 'dara', 'ela'])).toBe(
    'amara: absences changed; bruno: absences changed; chiara: absences changed; … and 2 more',
  );
  expect(say([])).toBe('Nothing changed');
});

test('[EDIT-FOLD] one that is made of very many edits stands in the history with their number', () => {
  const actions = Array.from({ length: HISTORY_ITEM_LIMIT + 1 }, () => away('amara'));

  expect(applied(planned, { kind: 'together', actions }).history).toEqual([
    expect.objectContaining({ kind: 'together', folded: true, parts: 201 }),
  ]);
  expect(applied(planned, { kind: 'together', actions: actions.slice(1) }).history[0]).toHaveProperty('actions');
});
