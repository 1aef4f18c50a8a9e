import { describe, expect, test } from 'vitest';
import type { SharedPlace } from '../../../src/data/storage/board-storage.ts';
import { sharedNotice } from '../../../src/state/shared-notice.ts';
import { syncOfShared } from '../../../src/state/store/sync-of-shared.ts';

const SEEN = '2026-12-29T14:41:00Z';
const at = (time: string): number => Date.parse(time);
const placeWith = (parts: Partial<SharedPlace> = {}): SharedPlace => ({
  address: 'https://files.example/board.json',
  mode: 'write',
  seenAt: SEEN,
  trouble: null,
  sending: false,
  ...parts,
});
const OFFLINE = { sync: 'offline', reason: 'The store cannot be reached', advice: 'It is tried again.' } as const;

describe('the age of a shared board', () => {
  test('seen a moment ago: saved, with the time', () => {
    expect(syncOfShared(placeWith(), 0, at('2026-12-29T14:43:00Z'))).toMatchObject({
      state: 'saved',
      text: 'Shared board, saved 14:41 UTC',
    });
    expect(syncOfShared(placeWith({ mode: 'read' }), 0, at(SEEN)).text).toBe('Shared board, read 14:41 UTC');
  });

  test('nobody looked for minutes, although nothing was wrong: it is old, and never shown as saved', () => {
    const sync = syncOfShared(placeWith(), 0, at('2026-12-29T14:46:01Z'));

    expect(sync).toMatchObject({ state: 'stale', text: 'Not up to date, last seen 14:41 UTC', old: true });
  });

  test('offline for a moment is not old yet, and for minutes is', () => {
    const place = placeWith({ trouble: OFFLINE });

    expect(syncOfShared(place, 0, at('2026-12-29T14:43:00Z'))).toMatchObject({ state: 'offline', old: false });
    expect(syncOfShared(place, 2, at('2026-12-29T14:50:00Z'))).toMatchObject({
      state: 'offline',
      text: 'Offline, 2 changes waiting, last seen 14:41 UTC',
      old: true,
    });
  });

  test('seen on another day: the day is named', () => {
    expect(syncOfShared(placeWith({ trouble: OFFLINE }), 0, at('2027-01-05T09:00:00Z')).text).toBe(
      'Offline, last seen 29 Dec 14:41 UTC',
    );
  });
});

describe('what stands above a screen', () => {
  const noticeOf = (place: SharedPlace | null, unsent: number, { ofWork = true, now = at(SEEN) } = {}) =>
    sharedNotice(
      { shared: place, unsent, fault: null, view: null },
      syncOfShared(place ?? placeWith(), unsent, now),
      () => undefined,
      ofWork,
    );

  test('nothing while all is well, or the board is of this browser alone', () => {
    expect(noticeOf(placeWith(), 0)).toBeNull();
    expect(noticeOf(placeWith(), 3)).toBeNull();
    expect(noticeOf(null, 0)).toBeNull();
  });

  test('offline only when changes wait, and quietly', () => {
    expect(noticeOf(placeWith({ trouble: OFFLINE }), 0)).toBeNull();
    expect(noticeOf(placeWith({ trouble: OFFLINE }), 1)).toMatchObject({ tone: 'info', action: { label: 'Look now' } });
  });

  test('a board that is not taken, or a store that refuses, with the reason and the ways out', () => {
    const stale = noticeOf(placeWith({ trouble: { ...OFFLINE, sync: 'stale', reason: 'An empty file' } }), 0);
    const refused = noticeOf(placeWith({ trouble: { ...OFFLINE, sync: 'refused', reason: 'No access (403)' } }), 1);

    expect(stale).toMatchObject({ tone: 'warning', text: 'An empty file. It is tried again.' });
    expect(refused).toMatchObject({ tone: 'danger', title: 'No access (403), 1 change waiting' });
    expect(refused?.otherAction).toEqual({ label: 'Settings', href: '#/settings' });
  });

  test('that nothing can be changed from here, where people would try', () => {
    const place = placeWith({ mode: 'read' });

    expect(noticeOf(place, 0)?.title).toBe('This browser only reads the shared board');
    expect(noticeOf(place, 0, { ofWork: false })).toBeNull();
  });
});
