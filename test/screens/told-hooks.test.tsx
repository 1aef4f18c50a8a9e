import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import type { Board } from '../../src/core/board/board.ts';
import type { Outcome } from '../../src/state/outcome.ts';
import type { Draft } from '../../src/core/contingency/draft.ts';
import { BoardProvider } from '../../src/state/BoardProvider.tsx';
import { useCheckIn } from '../../src/state/use-check-in.ts';
import { useDrafts } from '../../src/state/use-drafts.ts';
import { useSettle } from '../../src/state/use-settle.ts';
import { useStanding } from '../../src/state/use-standing.ts';
import { boardOf, caseOf, personOf } from '../support/builders/board-of.ts';
import { announcementOf } from '../support/builders/told-of.ts';
import { openTestStore } from '../support/open-test-store.ts';
import { boardIn } from '../support/tabs.ts';

const BOARD = boardOf({
  inPlay: { since: '2026-12-27T09:00:00Z', by: 'Lee', reason: 'year-end holidays' },
  people: [personOf('amara', { openCases: 9 }), personOf('bruno', { openCases: 8 })],
});
const DRAFT: Draft = {
  id: 'alert emea #community-relations c1 0',
  kind: 'alert',
  region: 'emea',
  channel: '#community-relations',
  level: 4,
  contingencies: ['tell-community'],
  checkIn: 'c1',
  text: 'within 24 hours',
  edited: null,
  until: null,
  alsoTold: [],
  question: false,
};
const AT = '2026-12-29T14:42:00.000Z';

function did(work: () => Outcome): Outcome | null {
  let outcome: Outcome | null = null;
  act(() => {
    outcome = work();
  });
  return outcome;
}

async function useHook<Value>(
  hook: () => Value,
  { board = BOARD, name = 'Dana' }: { board?: Board; name?: string } = {},
) {
  const { store } = await openTestStore({ board, name });
  const wrapper = ({ children }: { children: ReactNode }) => <BoardProvider store={store}>{children}</BoardProvider>;
  const { result } = renderHook(hook, { wrapper });
  const hooked = (): Value => result.current;
  const told = () =>
    boardIn(store).announcements.map(({ state, text, by, at, reason }) => ({ state, text, by, at, reason }));
  return { hooked, store, told };
}

test('a check-in freezes what the board says now, in the name of who is at the device', async () => {
  const { hooked, store } = await useHook(useCheckIn);

  const outcome = did(() => hooked().confirm('emea'));

  expect(outcome).toEqual({ ok: true });
  expect(boardIn(store).checkIns).toMatchObject([
    { region: 'emea', level: 4, working: 2, openCases: 17, at: AT, by: 'Dana' },
  ]);
  expect(store.undoTexts().undo).toBe('EMEA confirmed at level 4');
});

test('each check-in is one of its own, and signed “triage” where nobody gave a name', async () => {
  const { hooked, store } = await useHook(useCheckIn, { name: ' ' });

  did(() => hooked().confirm('emea'));
  did(() => hooked().confirm('emea'));

  const { checkIns } = boardIn(store);
  expect(new Set(checkIns.map(({ id }) => id)).size).toBe(2);
  expect(checkIns.map(({ by }) => by)).toEqual(['triage', 'triage']);
});

test.each([
  ['americas', 'Americas'],
  ['apac', 'apac'],
])('a region without numbers has nothing to confirm: %s', async (region, name) => {
  const { hooked, store } = await useHook(useCheckIn);

  const outcome = did(() => hooked().confirm(region));

  expect(outcome).toEqual({ ok: false, reason: `${name} has no numbers yet, so there is no level to confirm.` });
  expect(boardIn(store).checkIns).toEqual([]);
});

test('a draft is reworded, put back, skipped, posted: who, when and why are noted, and nothing settles it twice', async () => {
  const { hooked, store, told } = await useHook(useSettle);

  did(() => hooked().edit(DRAFT, 'our words'));
  const reworded = told();
  did(() => hooked().discard({ ...DRAFT, edited: { by: 'Dana', at: 0 } }));
  const discarded = told();
  did(() => hooked().skip(DRAFT, 'they know'));
  const skipped = told();
  did(() => store.undo());
  did(() => hooked().post(DRAFT, 'our words'));
  const again = did(() => hooked().post(DRAFT));

  const mark = { by: 'Dana', at: AT, reason: null };
  expect(reworded).toEqual([{ ...mark, state: 'drafted', text: 'our words' }]);
  expect(discarded).toEqual([]);
  expect(skipped).toEqual([{ ...mark, state: 'skipped', text: 'within 24 hours', reason: 'they know' }]);
  expect(told()).toEqual([{ ...mark, state: 'posted', text: 'our words' }]);
  expect(again).toEqual({ ok: false, reason: 'Already marked posted by Dana at 14:42 UTC' });
});

test('words that are the same already change nothing', async () => {
  const { hooked, told } = await useHook(useSettle);

  const outcomes = [did(() => hooked().edit(DRAFT, DRAFT.text)), did(() => hooked().discard(DRAFT))];

  expect(outcomes).toEqual([{ ok: true }, { ok: true }]);
  expect(told()).toEqual([]);
});

test('what was told is corrected by further entries, and stays', async () => {
  const first = announcementOf('ce', { text: 'by noon', by: 'Lee' });
  const { hooked, store, told } = await useHook(useSettle, { board: { ...BOARD, announcements: [first] } });

  did(() => hooked().correct(first, 'by one'));
  did(() => hooked().retract(first, 'wrong channel'));
  const late = did(() => hooked().correct(first, 'by two'));

  expect(boardIn(store).announcements[0]).toEqual(first);
  expect(boardIn(store).announcements.map(({ corrects }) => corrects)).toEqual([null, 'ce', 'ce']);
  expect(told().slice(1)).toEqual([
    { state: 'posted', text: 'by one', by: 'Dana', at: AT, reason: '' },
    { state: 'retracted', text: 'by noon', by: 'Dana', at: AT, reason: 'wrong channel' },
  ]);
  expect(late).toEqual({ ok: false, reason: 'Already taken back by Dana at 14:42 UTC' });
});

test('what was posted stands until it is taken back', async () => {
  const { hooked, store } = await useHook(() => ({ standing: useStanding(), settle: useSettle() }));

  did(() => hooked().settle.post(DRAFT));
  const standing = hooked().standing.map(({ channel }) => channel);
  const [posted] = boardIn(store).announcements;
  if (posted) did(() => hooked().settle.retract(posted, 'it failed'));

  expect(standing).toEqual(['#community-relations']);
  expect(hooked().standing).toEqual([]);
});

test('a check-in drafts what it obliges; what is reworded reads so, and what is posted is gone', async () => {
  const { hooked } = await useHook(() => ({ drafts: useDrafts(), checkIn: useCheckIn(), settle: useSettle() }));
  const alert = (): Draft | undefined => hooked().drafts.find(({ channel }) => channel === '#community-relations');
  const before = alert();

  did(() => hooked().checkIn.confirm('emea'));
  const drafted = alert();
  if (drafted) did(() => hooked().settle.edit(drafted, 'our words'));
  const reworded = alert();
  if (reworded) did(() => hooked().settle.post(reworded));

  expect(before).toBeUndefined();
  expect(drafted).toMatchObject({ kind: 'alert', level: 4, edited: null });
  expect(reworded).toMatchObject({ id: drafted?.id, text: 'our words', edited: { by: 'Dana', at: Date.parse(AT) } });
  expect(alert()).toBeUndefined();
});

test('drafts are the same list until something they read has changed; cases are read where a post lists them', async () => {
  const cases = [caseOf('1', { title: 'Search is down', priority: 'p0', segment: 'enterprise', openedAt: AT })];
  const nobody = { emea: { noOwner: 4 }, americas: { entry: 'numbers' as const, working: 0, openCases: 0 } };
  const board = boardOf({ ...BOARD, people: [], regions: nobody });
  const { hooked, store } = await useHook(() => ({ drafts: useDrafts(), checkIn: useCheckIn() }), { board });
  const [one] = cases;
  const add = (id: string) => did(() => store.edit({ kind: 'addCase', case: { ...caseOf('0'), ...one, id } }));
  const first = hooked().drafts;

  did(() => store.edit({ kind: 'setTeam', team: 'Renamed' }));
  add('1');
  const untouched = hooked().drafts;
  did(() => hooked().checkIn.confirm('emea'));
  const listed = hooked().drafts;
  add('2');
  const twice = hooked().drafts;

  expect(untouched).toBe(first);
  expect(listed.filter(({ text }) => text.includes('Search is down'))).toHaveLength(1);
  expect(twice.find(({ text }) => text.includes('Search is down'))?.text.split('Search is down')).toHaveLength(3);
});
