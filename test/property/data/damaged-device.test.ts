import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { keptHolidays } from '../../../src/data/holidays/kept-holidays.ts';
import { REMEMBERED_KEY, rememberedSettings, rememberSettings } from '../../../src/data/import/remembered-settings.ts';
import { DEFAULT_IMPORT_SETTINGS } from '../../../src/core/import/import-settings.ts';
import { readPlan, writePlan } from '../../../src/data/plans/kept-plan.ts';
import { PLANS_KEY, readShelf, textsOf } from '../../../src/data/plans/plan-shelf.ts';
import { keptText, POLICY_KEY, readKept } from '../../../src/data/policy/kept-policy.ts';
import { readPolicy } from '../../../src/data/policy/read-policy.ts';
import { readDismissed } from '../../../src/data/preferences/dismissed-absences.ts';
import { PREFERENCES_KEY, readPreferences, THEMES } from '../../../src/data/preferences/preferences.ts';
import { noteReminded } from '../../../src/data/preferences/reminded.ts';
import { readAccess } from '../../../src/data/remote/store-access.ts';
import { createJotter } from '../../../src/data/storage/jotter.ts';
import { planDays } from '../../../src/core/plan/plan-days.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { planBoard, requestOf } from '../../unit/plan/plan-board.ts';
import { damagedTextArbitrary } from '../../support/arbitraries/damaged-text-arbitrary.ts';

const kept = new Map<string, string>();
const HEADERS = ['id', 'title', 'owner'];
const STORE = 'https://store.example/board.json';
const isText = (value: unknown): boolean => typeof value === 'string';

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => kept.set(key, text),
    removeItem: (key: string) => kept.delete(key),
  });
});

/** What lies under a key of this device is read in each way that it can be damaged, and stays as it lies there. */
function expectOfAnyDamage(key: string, good: unknown, look: () => void): void {
  fc.assert(
    fc.property(damagedTextArbitrary(good), (text) => {
      kept.set(key, text);

      look();

      expect(kept.get(key)).toBe(text);
    }),
    { numRuns: 1000 },
  );
}

test('damaged preferences are the usual ones, each for itself', () => {
  const good = { name: 'Dana', theme: 'dark', remindOfCheckIns: true, singleKeys: false };
  expectOfAnyDamage(PREFERENCES_KEY, good, () => {
    const { name, theme, remindOfCheckIns, singleKeys } = readPreferences();

    expect(isText(name) && name.length <= 200).toBe(true);
    expect(THEMES).toContain(theme);
    expect([typeof remindOfCheckIns, typeof singleKeys]).toEqual(['boolean', 'boolean']);
  });
});

test('a damaged policy on this device is none, or a text that is judged before it is used', () => {
  const text = JSON.stringify(HANDBOOK_POLICY);
  const good = {
    version: 1,
    chosen: { origin: 'file', name: 'ours.json', since: '2026-12-01T09:00:00Z', text: '{}' },
    beside: { since: '2026-12-01T09:00:00Z', text: text.slice(0, 300) },
  };
  expectOfAnyDamage(POLICY_KEY, good, () => {
    const found = readKept(keptText());

    for (const one of [found?.chosen, found?.beside]) if (one) expect(readPolicy(one.text).ok).toBe(false);
  });
});

test('damaged plans are shown as what they are, one by one, and none is lost', () => {
  const plan = planDays(HANDBOOK_POLICY, planBoard(), requestOf());
  const shelf = [writePlan({ name: 'A', keptAt: '2026-12-20T09:00:00Z', plan }), 'no plan'];
  expectOfAnyDamage(PLANS_KEY, shelf, () => {
    const all = textsOf(readShelf()).map(readPlan);

    expect(all.every((read) => read.ok || /\w.*\.$/s.test(read.reason))).toBe(true);
    if (kept.get(PLANS_KEY) !== '[]') expect(all.length).toBeGreaterThan(0);
  });
});

test('damaged settings of imports are none, or some that an import can go by', () => {
  rememberSettings(HEADERS, { ...DEFAULT_IMPORT_SETTINGS, columns: { id: 0, title: 1 }, idPrefix: 'Z-' });
  const good: unknown = JSON.parse(kept.get(REMEMBERED_KEY) ?? '');
  expectOfAnyDamage(REMEMBERED_KEY, good, () => {
    const found = rememberedSettings(HEADERS);

    const columns = Object.values(found?.columns ?? {});
    expect(columns.every((at) => at === null || at in HEADERS)).toBe(true);
    if (found) expect(Object.keys(found).toSorted()).toEqual(Object.keys(DEFAULT_IMPORT_SETTINGS).toSorted());
  });
});

test('damaged secrets of stores are none, and no other address is given them', () => {
  const good = { [STORE]: { kind: 'password', user: 'u', password: 'p' }, other: { kind: 'token', token: 't' } };
  expectOfAnyDamage('evenkeel.store-access', good, () => {
    expect(['none', 'password', 'token']).toContain(readAccess(STORE).kind);
    expect(readAccess('__proto__')).toEqual({ kind: 'none' });
    expect(readAccess('toString')).toEqual({ kind: 'none' });
  });
});

test('damaged public holidays are none, or days of regions', () => {
  const good = {
    places: { emea: { country: 'DE', state: 'BY', area: '', label: 'Germany, Bayern' } },
    found: { emea: { years: [2026], holidays: [{ day: '2026-12-25', name: 'Weihnachten' }] } },
  };
  expectOfAnyDamage('evenkeel.holidays', good, () => {
    const { places, found } = keptHolidays();

    const days = Object.values(found).flatMap(({ holidays }) => holidays.map(({ day }) => day));
    expect(days.every((day) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
    expect(Object.values(places).every(({ label }) => isText(label))).toBe(true);
  });
});

test('damaged lists of what was put aside are shorter ones', () => {
  expectOfAnyDamage('evenkeel.absences.dismissed', ['2026-12-29 amara', '2026-12-29 ben'], () => {
    expect(readDismissed().every(isText)).toBe(true);
  });
});

test('a damaged list of reminders reminds again, and only once where it can be kept', () => {
  fc.assert(
    fc.property(damagedTextArbitrary(['emea 2026-12-29', 'americas 2026-12-29']), (text) => {
      kept.set('evenkeel.reminded', text);

      expect(noteReminded('new')).toBe(true);
      expect(kept.get('evenkeel.reminded') === text || !noteReminded('new')).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('damaged notes of other tabs are dropped, and those beside them handed over once', () => {
  const note = { generation: 'one', revision: 1, edits: [{ kind: 'setTeam', team: 'A' }] };
  fc.assert(
    fc.property(damagedTextArbitrary(note), (text) => {
      // Notes are found among the keys of the storage itself.
      const storage = { 'evenkeel.waiting.bad': text, 'evenkeel.waiting.good': JSON.stringify(note) };
      const held = new Map(Object.entries(storage));
      vi.stubGlobal('localStorage', {
        ...storage,
        getItem: (key: string) => held.get(key) ?? null,
        removeItem: (key: string) => held.delete(key),
      });

      const notes = createJotter('next').take();

      expect(notes).toContainEqual(note);
      expect(
        notes.every(
          ({ generation, revision, edits }) => isText(generation) && Number.isFinite(revision) && Array.isArray(edits),
        ),
      ).toBe(true);
      expect(held.size).toBe(0);
    }),
    { numRuns: 1000 },
  );
});
