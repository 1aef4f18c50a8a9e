import { expect, test } from 'vitest';
import { importBoard } from '../../support/builders/import-board.ts';
import { casePreview, importInto, sampleExport } from '../../support/import-into.ts';
import { DEFAULT_IMPORT_SETTINGS } from '../../../src/core/import/import-settings.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { understandPriority } from '../../../src/data/import/words/understand-priority.ts';
import { understandRegion } from '../../../src/data/import/words/understand-region.ts';
import { understandSegment } from '../../../src/data/import/words/understand-segment.ts';
import { understandStatus } from '../../../src/data/import/words/understand-status.ts';

const NO_CHOICE = DEFAULT_IMPORT_SETTINGS.words;
const board = importBoard();

test.each([
  ['in progress', 'open'],
  ['waiting for customer', 'pending'],
  ['on hold', 'on-hold'],
  ['won t fix', 'closed'],
  ['en attente', 'pending'],
  ['gelost', 'solved'],
  ['awaiting legal', null],
  ['constructor', null],
] as const)('[IMPORT-WORDS] the status “%s” means %s', (word, status) => {
  expect(understandStatus(word)).toBe(status);
});

test.each([
  ['p1 high', 'p1'],
  ['sev 0', 'p0'],
  ['priority urgent', 'p0'],
  ['2 high', 'p1'],
  ['no priority', 'p2'],
  ['tres haute', 'p0'],
  ['5', 'p3'],
  ['constructor', null],
  ['bug', null],
] as const)('[IMPORT-WORDS] the priority “%s” means %s', (word, priority) => {
  expect(understandPriority(word)).toBe(priority);
});

test.each([
  ['enterprise plan', 'enterprise'],
  ['open source', 'open-source'],
  ['trial', 'pre-sales'],
  ['gratuit', 'free'],
  ['unicorn', null],
] as const)('[IMPORT-WORDS] the segment “%s” means %s', (word, segment) => {
  expect(understandSegment(word)).toBe(segment);
});

test.each([
  ['EMEA', 'emea'],
  ['Africa', 'emea'],
  ['Europe/Paris', 'emea'],
  ['GBR', 'emea'],
  ['USA', 'americas'],
  ['America/Los_Angeles', 'americas'],
  ['Moon', null],
  ['', null],
] as const)('[IMPORT-REGION] “%s” is the region %s', (word, region) => {
  expect(understandRegion(HANDBOOK_POLICY.regions, word)).toBe(region);
});

test('[IMPORT-WORDS] an unknown status is taken for open and marked so, until somebody chooses', () => {
  const assumed = casePreview(importInto(sampleExport('zendesk-export.csv'), { board }));
  const words = { ...NO_CHOICE, status: { 'awaiting legal': 'on-hold' as const } };
  const chosen = importInto(sampleExport('zendesk-export.csv'), { board, settings: { words } });

  const row = { key: 'awaiting legal', word: 'Awaiting legal', count: 1 };
  expect(assumed.words.status.first).toContainEqual({ ...row, value: 'open', because: 'assumed' });
  expect(casePreview(chosen).words.status.first).toContainEqual({ ...row, value: 'on-hold', because: 'chosen' });
  expect(chosen.after.cases.find(({ id }) => id === '5105')?.status).toBe('on-hold');
});

test('[IMPORT-WORDS] words count together whatever their case and accents', () => {
  const sources = { 'export.csv': 'id,title,priority\n1,a,HIGH\n2,b,high\n3,c,Élevée\n4,d,elevee\n' };

  const { words } = casePreview(importInto(sources, { board }));

  expect(words.priority.first).toEqual([
    { key: 'high', word: 'HIGH', count: 2, value: 'p1', because: 'known' },
    { key: 'elevee', word: 'Élevée', count: 2, value: 'p1', because: 'known' },
  ]);
});

test('[IMPORT-WORDS] what a new case gets where the export says nothing is chosen for all', () => {
  const sources = { 'export.csv': 'id,title,priority,plan\n1,a,whatever,unicorn\n2,b,low,team\n' };
  const assumed = { status: 'open', priority: 'p1', segment: 'enterprise' } as const;

  const { after } = importInto(sources, { board, settings: { assumed } });

  expect(after.cases.map(({ status, priority, segment }) => [status, priority, segment])).toEqual([
    ['open', 'p1', 'enterprise'],
    ['open', 'p3', 'team'],
  ]);
});

test('[IMPORT-REGION] a new case is of the region its row names, else its owner’s, or of one for all', () => {
  const sources = { 'export.csv': 'id,title,owner,region\n1,a,Bruno Keller,US\n2,b,Zoë Brandt,\n3,c,,\n' };

  const byOwner = importInto(sources, { board }).after.cases;
  const forAll = importInto(sources, { board, settings: { region: { from: 'fixed', region: 'emea' } } }).after.cases;

  expect(byOwner.map(({ region }) => region)).toEqual(['americas', 'americas', null]);
  expect(forAll.map(({ region }) => region)).toEqual(['americas', 'emea', 'emea']);
});

test('[IMPORT-REGION] a choice that names a region the policy no longer has does not count', () => {
  const sources = { 'export.csv': 'id,title,region\n1,a,Paris\n' };
  const words = { ...NO_CHOICE, region: { paris: 'apac' } };

  const { after } = importInto(sources, { board, settings: { words, region: { from: 'fixed', region: 'apac' } } });

  expect(after.cases).toMatchObject([{ region: null }]);
});

test('[IMPORT-REGION] a place that several regions share is none of them', () => {
  const [emea] = HANDBOOK_POLICY.regions;
  if (emea === undefined) throw new Error('The handbook has no region');
  const shared = ['north', 'south'].map((id) => ({ ...emea, id, name: `Europe ${id}`, basedIn: 'Europe' }));

  expect(understandRegion(shared, 'Europe')).toBeNull();
  expect(understandRegion(shared, 'France')).toBeNull();
  expect(understandRegion(shared, 'Europe South')).toBe('south');
});
