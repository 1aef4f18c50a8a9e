import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULT_IMPORT_SETTINGS, type ImportSettings } from '../../src/core/import/import-settings.ts';
import { REMEMBERED_KEY, rememberedSettings, rememberSettings } from '../../src/data/import/remembered-settings.ts';

const HEADERS = ['was', 'wer', 'wann'];
const SETTINGS: ImportSettings = {
  ...DEFAULT_IMPORT_SETTINGS,
  columns: { title: 0, owner: 1, openedAt: 2, status: null },
  words: { ...DEFAULT_IMPORT_SETTINGS.words, status: { offen: 'open' } },
  owners: { 'keller bruno': { kind: 'person', person: 'bruno' } },
  assumed: { status: 'open', priority: 'p1', segment: 'team' },
  region: { from: 'fixed', region: 'emea' },
  dateOrder: 'day-first',
  zone: 'Europe/Berlin',
};

beforeEach(() => localStorage.clear());

test('[IMPORT-REMEMBERED] the choices about a set of columns come back', () => {
  expect(rememberSettings(HEADERS, SETTINGS)).toBe(true);

  expect(rememberedSettings(HEADERS)).toEqual(SETTINGS);
  expect(rememberedSettings(['was', 'wer'])).toBeNull();
});

test('[IMPORT-REMEMBERED] columns are remembered by name, whatever their order and spelling of the others', () => {
  rememberSettings(HEADERS, SETTINGS);

  expect(rememberedSettings(['wann', 'was', 'wer'])?.columns).toEqual({
    openedAt: 0,
    title: 1,
    owner: 2,
    status: null,
  });
});

test('[IMPORT-REMEMBERED] what an import is for, and which table is which, are asked anew', () => {
  rememberSettings(HEADERS, { ...SETTINGS, target: 'counts', roles: { 'a.csv': 'cases' } });

  expect(rememberedSettings(HEADERS)).toMatchObject({ target: 'cases', roles: {} });
});

test('[IMPORT-REMEMBERED] twenty sets of columns are remembered, the oldest goes first', () => {
  for (let number = 0; number < 21; number += 1) rememberSettings([`column ${number}`], SETTINGS);

  expect(rememberedSettings(['column 0'])).toBeNull();
  expect(rememberedSettings(['column 1'])).not.toBeNull();
  expect(rememberedSettings(['column 20'])).not.toBeNull();
});

test.each([
  ['no JSON', '{'],
  ['no list', '{"a":1}'],
  ['a list of something else', '[null, 1, {"key": "x"}]'],
  ['a zone that does not exist', 'zone'],
])('[IMPORT-REMEMBERED] %s among what is stored is as if nothing were', (_name, stored) => {
  rememberSettings(HEADERS, SETTINGS);
  const broken = (localStorage.getItem(REMEMBERED_KEY) ?? '').replace('Europe/Berlin', 'Europe/Atlantis');
  localStorage.setItem(REMEMBERED_KEY, stored === 'zone' ? broken : stored);

  expect(rememberedSettings(HEADERS)).toBeNull();
});

test('[IMPORT-REMEMBERED] a device that does not allow it only forgets', () => {
  const refuse = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });

  const kept = rememberSettings(HEADERS, SETTINGS);

  expect(kept).toBe(false);
  expect(rememberedSettings(HEADERS)).toBeNull();
  refuse.mockRestore();
});
