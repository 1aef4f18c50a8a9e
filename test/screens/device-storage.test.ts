import { afterEach, expect, test, vi } from 'vitest';
import { PREFERENCES_KEY, readPreferences, writePreferences } from '../../src/data/preferences/preferences.ts';
import { createJotter } from '../../src/data/storage/jotter.ts';

const NOTE = { generation: 'one', revision: 1, edits: [{ kind: 'setTeam', team: 'A' }] };

afterEach(() => {
  vi.unstubAllGlobals();
});

/** As browsers behave that refuse `localStorage` by throwing at every touch. */
function refuseStorage(): void {
  const refuse = (): never => {
    throw new DOMException('denied', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
}

test('preferences come back, and anything damaged is the default', () => {
  writePreferences({ name: 'Dana', theme: 'dark', remindOfCheckIns: true, singleKeys: false });
  const kept = readPreferences();
  const damaged = ['{', '7', 'null', '{"name":5,"theme":"pink","remindOfCheckIns":"yes","singleKeys":0}'].map(
    (text) => {
      localStorage.setItem(PREFERENCES_KEY, text);
      return readPreferences();
    },
  );

  expect(kept).toEqual({ name: 'Dana', theme: 'dark', remindOfCheckIns: true, singleKeys: false });
  expect(damaged).toEqual(damaged.map(() => ({ name: '', theme: 'auto', remindOfCheckIns: false, singleKeys: true })));
});

test('one damaged preference does not take the others with it', () => {
  localStorage.setItem(PREFERENCES_KEY, '{"name":"Dana","theme":"pink"}');

  expect(readPreferences()).toEqual({ name: 'Dana', theme: 'auto', remindOfCheckIns: false, singleKeys: true });
});

test('where the browser refuses there are defaults, and nothing breaks', () => {
  refuseStorage();

  const written = writePreferences({ name: 'Dana', theme: 'dark', remindOfCheckIns: true, singleKeys: false });
  createJotter('tab').jot(NOTE);

  expect(written).toBe(false);
  expect(readPreferences()).toEqual({ name: '', theme: 'auto', remindOfCheckIns: false, singleKeys: true });
  expect(createJotter('tab').take()).toEqual([]);
});

test('notes of all tabs are handed over once, and damaged ones are dropped', () => {
  createJotter('one').jot(NOTE);
  createJotter('other').jot({ ...NOTE, generation: 'two' });
  localStorage.setItem('evenkeel.waiting.damaged', '{"generation":');
  localStorage.setItem('evenkeel.waiting.odd', '{"generation":5}');

  const notes = createJotter('next').take();

  expect(new Set(notes.map(({ generation }) => generation))).toEqual(new Set(['one', 'two']));
  expect(createJotter('next').take()).toEqual([]);
});
