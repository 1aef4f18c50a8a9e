import { waitFor } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import { keptText, POLICY_KEY } from '../../src/data/policy/kept-policy.ts';
import { createMemoryStorage } from '../../src/data/storage/memory-storage.ts';
import { createBoardStore, type BoardStore } from '../../src/state/board-store.ts';
import { createClock } from '../../src/state/clock.ts';
import { followPolicy, openPolicy, startAsks } from '../../src/state/policy/open-policy.ts';
import { takingOf } from '../../src/state/policy/taking.ts';
import { boardOf } from '../support/builders/board-of.ts';
import { exampleText, serveBeside } from '../support/serve-beside.ts';

const OURS = exampleText('one-region/policy.json');
const BROKEN = OURS.replace('"central": 5', '"central": -5');
const HOUR = 3_600_000;

interface Tab {
  store: BoardStore;
  regions: () => string[];
  /** The machine's time goes on, and somebody looks. */
  pass: (ms: number) => void;
}

/** The app's store as a page begins with it. */
async function startTab(): Promise<Tab> {
  let now = Date.parse('2026-12-29T14:42:00Z');
  const store = createBoardStore({
    storage: createMemoryStorage(),
    loadDemo: () => Promise.resolve(boardOf({ team: 'Demo' })),
    openPolicy,
    clock: createClock(() => now),
  });
  const asks = startAsks();
  await store.open();
  const stop = followPolicy(store, asks, () => now);
  onTestFinished(() => {
    stop();
    store.close();
  });
  const pass = (ms: number): void => {
    now += ms;
    window.dispatchEvent(new Event('focus'));
  };
  return { store, regions: () => store.policy.regions.map(({ name }) => name), pass };
}

const sourceOf = ({ store }: Tab) => store.api.getState().policySource;
const troubleOf = ({ store }: Tab) => store.api.getState().policyTrouble;

test('the first start goes by the policy beside the app, and the next one does so without asking first', async () => {
  const { asked, answers } = await serveBeside({ 'policy.json': { text: OURS } });

  const first = await startTab();
  answers.set('policy.json', { status: 503 });
  const second = await startTab();

  expect(first.regions()).toEqual(['Central Europe']);
  expect(second.regions()).toEqual(['Central Europe']);
  expect(sourceOf(second)).toMatchObject({ origin: 'beside', kept: true, hasBeside: true });
  expect(asked).toEqual(['policy.json']);
});

test.each([
  ['no file', { status: 404 }],
  ['the host’s page for every address', { text: '<!doctype html><title>App</title>' }],
  ['the file that ships', { text: '{ "format": "evenkeel-policy", "version": 1, "builtIn": "handbook" }' }],
])('%s means the built-in policy, and no later start waits for it', async (_what, answer) => {
  const { asked } = await serveBeside({ 'policy.json': answer });

  const first = await startTab();
  const second = await startTab();

  expect(first.store.policy).toBe(HANDBOOK_POLICY);
  expect(second.store.policy).toBe(HANDBOOK_POLICY);
  expect(troubleOf(second)).toBeNull();
  expect(asked).toEqual(['policy.json']);
});

test('a team whose policy has none of the demo’s regions begins with an empty board of its own', async () => {
  await serveBeside({ 'policy.json': { text: OURS } });

  const { store } = await startTab();

  const { replica, messages, source } = store.api.getState();
  expect(Object.keys(replica.base.regions)).toEqual(['central']);
  expect([source, messages[0]?.title]).toEqual(['empty', 'This is an empty board']);
});

test('one that cannot be had is told at a first start, which asks again, and no longer once it is there', async () => {
  const { answers } = await serveBeside({ 'policy.json': { status: 503 } });
  const tab = await startTab();
  const told = troubleOf(tab);

  answers.set('policy.json', { text: OURS });
  tab.pass(HOUR);

  await waitFor(() => expect(tab.regions()).toEqual(['Central Europe']));
  expect(told?.problems).toEqual([{ path: '', reason: 'policy.json was answered with 503' }]);
  expect(troubleOf(tab)).toBeNull();
  expect(startAsks()).toBe(false);
});

test('a changed one is taken an hour later, on a wall after ten minutes; a refused one leaves the last good one', async () => {
  const { asked, answers } = await serveBeside({ 'policy.json': { text: OURS } });
  const tab = await startTab();
  window.location.hash = '/triage';

  tab.pass(HOUR / 2);
  window.location.hash = '/wall';
  answers.set('policy.json', { text: BROKEN });
  tab.pass(HOUR / 60);

  await waitFor(() => expect(troubleOf(tab)?.problems[0]?.path).toBe('levels[0].staffing.central'));
  expect(tab.regions()).toEqual(['Central Europe']);
  expect(asked).toHaveLength(2);
  answers.set('policy.json', { text: OURS.replace('"Central Europe"', '"Europe"') });
  tab.pass(HOUR / 6);
  await waitFor(() => expect(tab.regions()).toEqual(['Europe']));
  expect(troubleOf(tab)).toBeNull();
});

test('what was refused and put away is not said again until it changes', async () => {
  const { asked, answers } = await serveBeside({ 'policy.json': { text: BROKEN } });
  const tab = await startTab();
  const told: string[] = [];
  tab.store.api.subscribe(({ policyTrouble }) => {
    if (policyTrouble !== null) told.push(policyTrouble.problems[0]?.path ?? '');
  });

  tab.store.api.setState({ policyTrouble: null });
  tab.pass(HOUR);
  await waitFor(() => expect(asked).toHaveLength(2));
  answers.set('policy.json', { text: '{' });
  tab.pass(HOUR);

  await waitFor(() => expect(troubleOf(tab)?.problems[0]?.reason).toMatch(/not JSON/));
  expect(told).toEqual(['']);
});

test('one that is gone stays in use and is told; the file that ships in its place ends it', async () => {
  const { answers } = await serveBeside({ 'policy.json': { text: OURS } });
  const tab = await startTab();

  answers.set('policy.json', { status: 404 });
  tab.pass(HOUR);
  await waitFor(() => expect(troubleOf(tab)?.problems[0]?.reason).toBe('it is no longer there'));
  const kept = tab.regions();
  answers.set('policy.json', { text: '{"builtIn":"handbook"}' });
  tab.pass(HOUR);

  await waitFor(() => expect(tab.store.policy).toBe(HANDBOOK_POLICY));
  expect(kept).toEqual(['Central Europe']);
  expect(troubleOf(tab)).toBeNull();
});

test('what one tab takes the others take, and a wiped storage takes nothing away', async () => {
  await serveBeside();
  const [one, other] = [await startTab(), await startTab()];

  takingOf(one.store).choose('file', OURS, 'ours.json');
  window.dispatchEvent(new StorageEvent('storage', { key: POLICY_KEY, newValue: keptText() }));
  await waitFor(() => expect(other.regions()).toEqual(['Central Europe']));
  window.localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: POLICY_KEY, newValue: null }));
  await vi.dynamicImportSettled();

  expect(sourceOf(other)).toMatchObject({ origin: 'file', name: 'ours.json' });
  expect(other.regions()).toEqual(['Central Europe']);
});

test.each(['{', '{"version":1}', 'null'])(
  'a damaged note on this device (%s) asks as the first start did',
  async (note) => {
    await serveBeside({ 'policy.json': { text: OURS } });
    window.localStorage.setItem(POLICY_KEY, note);

    const tab = await startTab();

    expect(tab.regions()).toEqual(['Central Europe']);
  },
);

test('a kept policy that holds together no longer is told, and the built-in one takes its place', async () => {
  await serveBeside();
  const chosen = { origin: 'file', name: 'old.json', since: '2026-12-01T00:00:00Z', text: BROKEN };
  window.localStorage.setItem(POLICY_KEY, JSON.stringify({ version: 1, chosen, beside: null }));

  const tab = await startTab();

  expect(tab.store.policy).toBe(HANDBOOK_POLICY);
  expect(troubleOf(tab)).toMatchObject({ from: 'old.json' });
});
