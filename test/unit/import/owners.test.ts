import { expect, test } from 'vitest';
import { createPersonMatcher } from '../../../src/data/import/rows/match-person.ts';
import { importBoard } from '../../support/builders/import-board.ts';
import { personOf } from '../../support/builders/board-of.ts';
import { casePreview, importInto, sampleExport } from '../../support/import-into.ts';

const PEOPLE = [
  personOf('marie', { name: 'Marie-Claire Dupont' }),
  personOf('zoe', { name: 'Zoë Brandt' }),
  personOf('ana', { name: 'Ana Ruiz' }),
  personOf('ana-2', { name: 'Ana Petrova' }),
  personOf('taro', { name: '山田 太郎' }),
];
const match = createPersonMatcher(PEOPLE);

test.each([
  ['Marie-Claire Dupont', '', 'marie', 'name'],
  ['DUPONT, Marie Claire', '', 'marie', 'name'],
  ['zoe brandt', '', 'zoe', 'name'],
  ['Brandt Zoé', '', 'zoe', 'name'],
  ['山田太郎', '', 'taro', 'name'],
  ['4711', 'zoe.brandt@evenkeel.example', 'zoe', 'e-mail'],
  ['zoe.brandt+support@evenkeel.example', '', 'zoe', 'name'],
  ['zbrandt', '', 'zoe', 'e-mail'],
  ['brandt.z', '', 'zoe', 'e-mail'],
  ['Zoë', '', 'zoe', 'part'],
  ['Zoë Brandt (contractor)', '', 'zoe', 'part'],
  ['Ana', '', null, 'several'],
  ['Ana Ruiz', '', 'ana', 'name'],
  ['Nobody Known', '', null, 'none'],
  ['A', '', null, 'none'],
  ['', '', null, 'none'],
  ['constructor', '', null, 'none'],
] as const)('[IMPORT-OWNERS] “%s” <%s> is taken for %s, by %s', (name, email, person, because) => {
  expect(match({ name, email })).toEqual({ person, because });
});

test('[IMPORT-OWNERS] two people of one name are told apart by nobody but a person', () => {
  const twins = createPersonMatcher([personOf('a', { name: 'Kim Lee' }), personOf('b', { name: 'Lee Kim' })]);

  expect(twins({ name: 'Kim Lee', email: '' })).toEqual({ person: null, because: 'several' });
});

test('[IMPORT-OWNERS] whoever fits nobody is listed with all and with active cases, and nothing of theirs is dropped', () => {
  const imported = importInto(sampleExport('zendesk-export.csv'), { board: importBoard() });
  const { owners, unmatchedOwners } = casePreview(imported);

  expect(owners.first.find(({ label }) => label === 'Nadia Farouk')).toEqual({
    key: 'farouk nadia',
    label: 'Nadia Farouk',
    count: 3,
    active: 1,
    choice: { kind: 'leave' },
    because: 'none',
  });
  expect(unmatchedOwners).toEqual({ owners: 1, cases: 3 });
  expect(imported.after.cases.filter(({ id }) => ['5104', '5106'].includes(id))).toMatchObject([
    { owner: null },
    { owner: null },
  ]);
});

test('[IMPORT-OWNERS] an owner can be given to a person, to nobody, or come as a new person', () => {
  const owners = {
    'farouk nadia': { kind: 'new', region: 'americas' },
    'brandt zoe': { kind: 'nobody' },
    bruno: { kind: 'person', person: 'amara' },
  } as const;

  const { after } = importInto(sampleExport('zendesk-export.csv'), { board: importBoard(), settings: { owners } });

  const ownerOf = (id: string) => after.cases.find((one) => one.id === id)?.owner;
  expect(['5102', '5103', '5104'].map(ownerOf)).toEqual([null, 'amara', 'nadia-farouk']);
  expect(after.people.at(-1)).toMatchObject({ id: 'nadia-farouk', name: 'Nadia Farouk', region: 'americas' });
});

test('[IMPORT-OWNERS] somebody who comes as new comes once, under whatever spellings', () => {
  const sources = {
    'export.csv': 'id,title,owner,assignee email\n1,a,Nadia Farouk,\n2,b,"FAROUK, Nadia",nf@x.example\n',
  };
  const otherOwners = { kind: 'new', region: 'emea' } as const;
  const first = importInto(sources, { board: importBoard(), settings: { otherOwners } });

  const second = importInto(sources, { board: first.after, settings: { otherOwners } });

  expect(first.after.people.map(({ id }) => id)).toEqual(['amara', 'bruno', 'zoe', 'nadia-farouk']);
  expect(first.after.cases.map(({ owner }) => owner)).toEqual(['nadia-farouk', 'nadia-farouk']);
  expect(second.preview.changes).toBe(0);
});

test('[IMPORT-OWNERS] nobody new comes for cases that do not come', () => {
  const sources = { 'export.csv': 'id,title,status,owner\n1,a,closed,Nadia Farouk\n' };
  const settings = { otherOwners: { kind: 'new', region: 'emea' }, skipDone: true } as const;

  const { after } = importInto(sources, { board: importBoard(), settings });

  expect(after).toMatchObject({ people: { length: 3 }, cases: [] });
});

test('[IMPORT-OWNERS] a choice of a person who is gone does not count', () => {
  const owners = { 'farouk nadia': { kind: 'person', person: 'gone' } } as const;

  const { after } = importInto(sampleExport('zendesk-export.csv'), { board: importBoard(), settings: { owners } });

  expect(after.cases.find(({ id }) => id === '5104')?.owner).toBeNull();
});

test('[IMPORT-OWNERS] [IMPORT-AGAIN] whom a new person fits, that person is at once, as at the next import', () => {
  const sources = { 'export.csv': 'id,title,owner\n1,a,Nadia\n2,b,Nadia Farouk\n3,c,Nadia\n' };
  const owners = { 'farouk nadia': { kind: 'new', region: 'emea' } } as const;

  const first = importInto(sources, { board: importBoard(), settings: { owners } });
  const second = importInto(sources, { board: first.after, settings: { owners } });

  expect(first.after.cases.map(({ owner }) => owner)).toEqual(['nadia-farouk', 'nadia-farouk', 'nadia-farouk']);
  expect(casePreview(first).owners.first.map(({ label, choice }) => [label, choice])).toEqual([
    ['Nadia', { kind: 'person', person: 'nadia-farouk' }],
    ['Nadia Farouk', { kind: 'new', region: 'emea' }],
  ]);
  expect(second.preview.changes).toBe(0);
});

test.each([['an@address'], ['!!!'], ['x'.repeat(400)], ['constructor'], ['Two\u00a0Words']])(
  '[IMPORT-OWNERS] [IMPORT-AGAIN] an owner called “%s” comes as a new person once',
  (name) => {
    const sources = { 'export.csv': `id,title,owner\n1,a,${name}\n` };
    const settings = { otherOwners: { kind: 'new', region: 'emea' } } as const;

    const first = importInto(sources, { board: importBoard(), settings });
    const second = importInto(sources, { board: first.after, settings });

    expect(first.after.people).toHaveLength(4);
    expect(first.after.cases[0]?.owner).toBe(first.after.people[3]?.id);
    expect(second.preview.changes).toBe(0);
  },
);

test('[IMPORT-OWNERS] of several owners of a case the first one has it', () => {
  const issue = { number: 7, title: 'a', state: 'OPEN', assignees: [{ login: 'bkeller' }, { login: 'ana' }] };

  const { after } = importInto({ 'issues.json': JSON.stringify([issue]) }, { board: importBoard() });

  expect(after.cases).toMatchObject([{ id: '7', owner: 'bruno', status: 'open' }]);
});
