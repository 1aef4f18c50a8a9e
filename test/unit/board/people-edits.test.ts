import { expect, test } from 'vitest';
import { boardOf, caseOf, personOf } from '../../support/builders/board-of.ts';
import { applied, appliedWithInverse } from '../../support/builders/edit-of.ts';

const BOARD = boardOf({
  people: [personOf('amara'), personOf('bruno', { openCases: 6 }), personOf('chidi')],
  cases: [
    caseOf('1', { owner: 'bruno' }),
    caseOf('2', { owner: 'amara' }),
    caseOf('3', { owner: 'bruno', status: 'solved' }),
  ],
});

test('[EDIT-REMOVE] cases of a removed person belong to nobody, solved ones too', () => {
  const after = applied(BOARD, { kind: 'removePerson', person: 'bruno' });

  expect(after.people.map(({ id }) => id)).toEqual(['amara', 'chidi']);
  expect(after.cases.map(({ owner }) => owner)).toEqual([null, 'amara', null]);
});

test('[EDIT-REMOVE] [EDIT-UNDO] a removed person comes back at the old place with the cases', () => {
  const { board, inverse } = appliedWithInverse(BOARD, { kind: 'removePerson', person: 'bruno' });

  const back = applied(board, inverse, { id: 'e2' });

  expect(back.people).toEqual(BOARD.people);
  expect(back.cases).toEqual(BOARD.cases);
});

test('[EDIT-REMOVE] a case that somebody took meanwhile stays theirs', () => {
  const { board, inverse } = appliedWithInverse(BOARD, { kind: 'removePerson', person: 'bruno' });
  const taken = applied(board, { kind: 'takeCase', case: '1', owner: 'chidi' }, { id: 'e2' });

  const back = applied(taken, inverse, { id: 'e3' });

  expect(back.cases.map(({ owner }) => owner)).toEqual(['chidi', 'amara', 'bruno']);
});

test('[EDIT-REMOVE] a case removed meanwhile does not hinder the return', () => {
  const { board, inverse } = appliedWithInverse(BOARD, { kind: 'removePerson', person: 'bruno' });
  const fewer = applied(board, { kind: 'removeCase', case: '1' }, { id: 'e2' });

  expect(applied(fewer, inverse, { id: 'e3' }).cases.map(({ owner }) => owner)).toEqual(['amara', 'bruno']);
});

test('a person is added last, or where it is said', () => {
  const last = applied(BOARD, { kind: 'addPerson', person: personOf('zoe') });
  const second = applied(BOARD, { kind: 'addPerson', person: personOf('zoe'), position: 1 });

  expect(last.people.map(({ id }) => id)).toEqual(['amara', 'bruno', 'chidi', 'zoe']);
  expect(second.people.map(({ id }) => id)).toEqual(['amara', 'zoe', 'bruno', 'chidi']);
});

test('[EDIT-UNDO] a pasted list is taken back as one', () => {
  const { board, inverse } = appliedWithInverse(BOARD, {
    kind: 'addPeople',
    people: [personOf('dana'), personOf('eli')],
  });

  expect(board.people).toHaveLength(5);
  expect(applied(board, inverse, { id: 'e2' }).people).toEqual(BOARD.people);
});

test('[EDIT-UNDO] people who are taken off together come back between the others', () => {
  const { board, inverse } = appliedWithInverse(BOARD, { kind: 'removePeople', people: ['chidi', 'amara'] });

  const back = applied(board, inverse, { id: 'e2' });

  expect(board.people.map(({ id }) => id)).toEqual(['bruno']);
  expect([back.people, back.cases]).toEqual([BOARD.people, BOARD.cases]);
});

test('[EDIT-UNDO] a case that named its owner before they were added keeps naming them', () => {
  const imported = boardOf({ cases: [caseOf('1', { owner: 'zoe' })] });
  const { board, inverse } = appliedWithInverse(imported, { kind: 'addPerson', person: personOf('zoe') });

  expect(applied(board, inverse, { id: 'e2' }).cases).toEqual(imported.cases);
});

test('a person’s name, region and absences change, and nothing else', () => {
  const away = [{ from: '2026-12-30', to: '2026-12-31', note: '' }];

  const after = applied(BOARD, { kind: 'editPerson', person: 'bruno', changes: { region: 'americas', away } });

  expect(after.people[1]).toEqual({ ...BOARD.people[1], region: 'americas', away });
});
