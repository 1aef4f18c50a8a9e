import { describe, expect, test } from 'vitest';
import type { Board } from '../../../src/core/board/board.ts';
import type { EditAction } from '../../../src/core/board/edit.ts';
import { changeLog } from '../../../src/core/history/change-log.ts';
import { filterLog } from '../../../src/core/history/filter-log.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';
import { applied } from '../../support/builders/edit-of.ts';
import { checkInOf } from '../../support/builders/told-of.ts';

const AMARA = personOf('amara', { name: 'Amara', openCases: 4 });
const ACTIONS: EditAction[] = [
  { kind: 'setOpenCases', person: 'amara', value: 5 },
  { kind: 'setOpenCases', person: 'amara', value: 6 },
  { kind: 'addPerson', person: personOf('bruno', { name: 'Bruno', region: 'americas' }) },
  { kind: 'removePerson', person: 'bruno' },
  { kind: 'confirmCheckIn', checkIn: checkInOf('c1') },
];
const made = (actions: readonly EditAction[], start: Board = boardOf({ people: [AMARA] })): Board =>
  actions.reduce(
    (board, action, place) =>
      applied(board, action, { id: `e${place}`, at: `2026-12-29T10:0${place}:00Z`, by: place === 1 ? 'Lee' : 'Dana' }),
    start,
  );
const log = changeLog(made(ACTIONS), HANDBOOK_POLICY.regions);

describe('[HISTORY-LOG] every edit of the history stands in the log with who, when, and a sentence of its time', () => {
  test('the newest first, with names that are gone since, and no value that the history does not tell', () => {
    expect(log.map(({ by, sentence }) => [by, sentence])).toEqual([
      ['Dana', 'EMEA confirmed at level 4'],
      ['Dana', 'Removed Bruno'],
      ['Dana', 'Added Bruno, Americas'],
      ['Lee', 'Amara: 5 → 6 open cases'],
      ['Dana', 'Amara: 5 open cases'],
    ]);
  });

  test('what is expected of a region is about that region, with the value of before once the history tells it', () => {
    const start = boardOf({ expectedCases: { regions: { emea: 17 }, days: { '2026-12-24': { emea: 5 } } } });
    const expecting = (day: string | null, cases: number): EditAction => ({
      kind: 'setExpectedCases',
      region: 'emea',
      day,
      cases,
    });
    const found = changeLog(made([expecting(null, 20), expecting('2026-12-24', 9), expecting(null, 30)], start), []);

    expect(found.map(({ sentence, regions }) => [sentence, regions])).toEqual([
      ['emea: 20 → 30 cases expected', ['emea']],
      ['emea, 24 Dec: 9 cases expected', ['emea']],
      ['emea: 20 cases expected', ['emea']],
    ]);
  });

  test('an import that is kept by its counts says these, an unknown kind says so', () => {
    const add = Array.from({ length: 201 }, (_, place) => caseOf(`new-${place}`));
    const board = made([{ kind: 'changeCases', add, change: [], remove: [] }]);
    const strange = { id: 'x', at: '2026-12-29T10:09:00Z', by: 'Zoë', kind: 'setMoon' };

    const found = changeLog({ ...board, history: [...board.history, strange] }, []);

    expect(found.map(({ sentence, isWhole }) => [sentence, isWhole])).toEqual([
      ['A change that this version does not know (setMoon)', false],
      ['A large change: 201 cases added', false],
    ]);
  });
});

describe('[HISTORY-FILTER] the log is filtered by who, whom, kind, region and time', () => {
  test.each([
    [{}, ['e4', 'e3', 'e2', 'e1', 'e0']],
    [{ by: 'Lee' }, ['e1']],
    [{ person: 'bruno' }, ['e3', 'e2']],
    [{ kind: 'setOpenCases', by: 'Dana' }, ['e0']],
    [{ region: 'emea' }, ['e4', 'e1', 'e0']],
    [{ region: 'americas' }, ['e3', 'e2']],
    [{ from: Date.parse('2026-12-29T10:01:00Z'), to: Date.parse('2026-12-29T10:03:00Z') }, ['e2', 'e1']],
    [{ by: null, region: null }, ['e4', 'e3', 'e2', 'e1', 'e0']],
  ])('%j', (filter, ids) => {
    expect(filterLog(log, filter).map(({ id }) => id)).toEqual(ids);
  });
});
