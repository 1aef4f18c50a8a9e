import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import { WallScreen } from '../../src/screens/wall/WallScreen.tsx';
import { boardOf, caseOf } from '../support/builders/board-of.ts';
import { policyWith } from '../support/builders/policy-with.ts';
import { ENTERED, thinWeek } from '../support/builders/thin-week.ts';
import { renderWithBoard } from '../support/render-board.tsx';

const numbers = (working: number, openCases: number, entered = ENTERED) =>
  ({ entry: 'numbers', working, openCases, entered: { working: entered, openCases: entered } }) as const;

const regions = { emea: numbers(2, 17), americas: numbers(8, 40) };
const checkIn = { id: 'c1', region: 'emea', at: '2026-12-29T10:02:00Z', by: 'Amara', level: 4 };

const region = (name: string): HTMLElement => screen.getByRole('region', { name });

const marksOf = (name: string) => {
  const { liveLevel, announcedLevel, inForceLevel, uncovered } = region(name).dataset;
  return { liveLevel, announcedLevel, inForceLevel, uncovered };
};

describe('what a region says', () => {
  test('live, announced and in-force level stand on every region, empty where there is none', async () => {
    await renderWithBoard(<WallScreen />, { board: thinWeek(HANDBOOK_POLICY, { regions, checkIns: [checkIn] }) });

    expect(marksOf('EMEA')).toEqual({ liveLevel: '4', announcedLevel: '4', inForceLevel: '4', uncovered: 'false' });
    expect(marksOf('Americas')).toEqual({ liveLevel: '2', announcedLevel: '', inForceLevel: '2', uncovered: 'false' });
  });

  test('level, meaning, reason, distance and figures are there to read', async () => {
    await renderWithBoard(<WallScreen />, { board: thinWeek(HANDBOOK_POLICY, { regions, checkIns: [checkIn] }) });

    const emea = within(region('EMEA'));
    expect(emea.getByRole('img', { name: 'Level 4 of 8' })).toBeVisible();
    expect(emea.getByText('Community posts answered within 24 hours')).toBeVisible();
    expect(emea.getByText(/2 SEs are working \(level 4 at 2 or fewer\)/)).toBeVisible();
    expect(emea.getByText('1 more SE → level 2')).toBeVisible();
    expect(emea.getByText('2 more cases → level 6')).toBeVisible();
    expect(emea.getByTitle('announced 10:02 UTC')).toHaveTextContent(/announced 10:02 UTC$/);
    expect(emea.getByText('8.5')).toBeVisible();
    expect(within(region('Americas')).getByText(/not announced yet/)).toBeVisible();
  });

  test('a live level that moved away from the announced one is told apart', async () => {
    const board = thinWeek(HANDBOOK_POLICY, { regions: { ...regions, emea: numbers(1, 7) }, checkIns: [checkIn] });
    await renderWithBoard(<WallScreen />, { board });

    expect(marksOf('EMEA')).toMatchObject({ liveLevel: '6', announcedLevel: '4', inForceLevel: '4' });
    const way = within(region('EMEA')).getByRole('link', { name: 'live 6announced 4.' });
    expect(way).toHaveAttribute('href', '#/triage');
    expect(within(region('EMEA')).getByRole('img', { name: 'Level 4 of 8, the numbers now give 6' })).toBeVisible();
  });

  test('a level that leadership set says who set it, until when and why', async () => {
    const override = { level: 3, reason: 'two SEs travel home', by: 'Lee', at: '2026-12-29T14:00:00Z' };
    const emea = { ...numbers(2, 17), override: { ...override, until: '2026-12-29T16:00:00Z' } };
    await renderWithBoard(<WallScreen />, { board: thinWeek(HANDBOOK_POLICY, { regions: { ...regions, emea } }) });

    expect(marksOf('EMEA')).toMatchObject({ liveLevel: '4', inForceLevel: '3' });
    expect(within(region('EMEA')).getByText(/set by Lee until 16:00 UTC: two SEs travel home/)).toBeVisible();
  });

  test('a level that leadership set stands beside the announced and the live one', async () => {
    const override = { level: 3, reason: 'two SEs travel home', by: 'Lee', at: '2026-12-29T14:00:00Z' };
    const emea = { ...numbers(1, 7), override: { ...override, until: '2026-12-29T16:00:00Z' } };
    const board = thinWeek(HANDBOOK_POLICY, { regions: { ...regions, emea }, checkIns: [checkIn] });
    await renderWithBoard(<WallScreen />, { board });

    expect(marksOf('EMEA')).toMatchObject({ liveLevel: '6', announcedLevel: '4', inForceLevel: '3' });
    expect(within(region('EMEA')).getByText(/until 16:00 UTC \(announced: 4\): two SEs travel home/)).toBeVisible();
    expect(within(region('EMEA')).getByText('live 6')).toBeVisible();
    expect(within(region('EMEA')).queryByRole('link')).not.toBeInTheDocument();
  });

  test('people nobody has confirmed today make the live level a range', async () => {
    const person = (id: string) => ({ id, name: id, region: 'emea', openCases: 3, entered: {} }) as const;
    const roster = { entry: 'roster', noOwner: 4, entered: { noOwner: ENTERED } } as const;
    const people = ['amara', 'bruno', 'chen'].map(person);
    const board = thinWeek(HANDBOOK_POLICY, { regions: { ...regions, emea: roster }, people });
    await renderWithBoard(<WallScreen />, { board });

    expect(region('EMEA')).toHaveTextContent(/live 1between 1 and \d/);
  });

  test('out of play nothing is in force, and the level is only what it would be', async () => {
    await renderWithBoard(<WallScreen />, { board: thinWeek(HANDBOOK_POLICY, { regions, inPlay: null }) });

    expect(marksOf('EMEA')).toEqual({ liveLevel: '4', announcedLevel: '', inForceLevel: '', uncovered: 'false' });
    expect(within(region('EMEA')).getByText('would be level 4, not invoked')).toBeVisible();
    expect(screen.getByText('Levels are not in play')).toBeVisible();
  });
});

describe('what must not be overlooked', () => {
  test('a region that is open with nobody working is an alarm in words, before everything else', async () => {
    const board = thinWeek(HANDBOOK_POLICY, { regions: { ...regions, emea: numbers(0, 2) } });
    await renderWithBoard(<WallScreen />, { board });

    expect(marksOf('EMEA').uncovered).toBe('true');
    expect(screen.getByRole('main')).toHaveTextContent(/^EMEA coverage is open until 16:00 UTC and nobody is working/);
    expect(screen.getByRole('alert')).toHaveTextContent('EMEA');
  });

  test('counts from before the last check-in time are called old, above and on the region, once the time passes', async () => {
    const board = thinWeek(HANDBOOK_POLICY, { regions });
    const { passTo } = await renderWithBoard(<WallScreen />, { board });
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();

    passTo('2026-12-29T17:31:00Z');

    expect(screen.getByRole('alert')).toHaveTextContent('Old counts. Americas (3 h 1 min old)');
    expect(within(region('Americas')).getByText('Counts are 3 h 1 min old')).toBeVisible();
    expect(within(region('Americas')).queryByText(/1 more SE/)).not.toBeInTheDocument();
    expect(within(region('EMEA')).queryByText(/Counts are/)).not.toBeInTheDocument();
  });

  test('the age of the counts grows by itself, over all and on each region', async () => {
    const { passTo } = await renderWithBoard(<WallScreen />, { board: thinWeek(HANDBOOK_POLICY, { regions }) });
    expect(screen.getByText('Counts updated 12 min ago by Dana')).toBeVisible();

    passTo('2026-12-29T14:50:00Z');

    expect(screen.getByText('Counts updated 20 min ago by Dana')).toBeVisible();
    expect(within(region('EMEA')).getByText(/^20 min ago: 2 SEs are working/)).toBeVisible();
    expect(within(region('Americas')).getByText(/^20 min ago: 8 SEs are working/)).toBeVisible();
  });

  test('counts whose age nobody knows are called so, loudly', async () => {
    const emea = { entry: 'numbers', working: 2, openCases: 17 } as const;
    await renderWithBoard(<WallScreen />, { board: thinWeek(HANDBOOK_POLICY, { regions: { ...regions, emea } }) });

    expect(within(region('EMEA')).getByText('Counts of unknown age')).toBeVisible();
    expect(within(region('EMEA')).queryByText(/1 more SE/)).not.toBeInTheDocument();
  });

  test('a look back says so', async () => {
    const board = thinWeek(HANDBOOK_POLICY, { regions });
    await renderWithBoard(<WallScreen />, { board, path: '/wall?at=2026-12-29T15:30:00Z' });

    expect(screen.getByText('15:30 UTC')).toBeVisible();
    expect(screen.getByText('As of 29 Dec 2026, 15:30 UTC')).toBeVisible();
  });

  test('a level that changes is read out once', async () => {
    const { store } = await renderWithBoard(<WallScreen />, { board: thinWeek(HANDBOOK_POLICY, { regions }) });
    const aloud = screen.getByRole('status');
    expect(aloud).toBeEmptyDOMElement();

    act(() => {
      store.edit({ kind: 'setRegionWorking', region: 'emea', value: 3 });
    });

    expect(aloud).toHaveTextContent('EMEA: level 2 in force. Americas: level 2 in force.');
  });
});

describe('the work and what is obliged', () => {
  test('number one stands apart and the next few follow in order', async () => {
    const { container } = await renderWithBoard(<WallScreen />, { board: thinWeek(HANDBOOK_POLICY, { regions }) });

    const ranked = [...container.querySelectorAll<HTMLElement>('[data-case]')].map(({ dataset }) => dataset);
    expect(ranked.slice(0, 3).map(({ rank, case: id }) => `${rank} ${id}`)).toEqual(['1 4700', '2 4701', '3 4703']);
    expect(within(region('Number one')).getByText('Indexed search down after upgrade')).toBeVisible();
    expect(within(region('Number one')).getByText(/due 10:10 UTC|late/)).toBeVisible();
  });

  test('a reply that is due on another day has its time once, with the day', async () => {
    const waiting = caseOf('4711', {
      segment: 'pre-sales',
      openedByCE: true,
      priority: 'p0',
      openedAt: '2026-12-18T23:30:00Z',
    });
    const board = thinWeek(HANDBOOK_POLICY, { regions, cases: [waiting] });

    await renderWithBoard(<WallScreen />, { board, at: '2026-12-18T23:40:00Z' });

    expect(within(region('Number one')).getByText('due 20 Dec 22:30 UTC')).toBeVisible();
  });

  test('the time split shows what was logged against the target', async () => {
    await renderWithBoard(<WallScreen />, { board: thinWeek(HANDBOOK_POLICY, { regions }) });

    const split = within(region('Time split'));
    expect(split.getByText('target 80 / 20')).toBeVisible();
    expect(split.getByText('86 %')).toBeVisible();
    expect(split.getByText('now 100 / 0: EMEA')).toBeVisible();
  });
});

describe('what there is little of, and much', () => {
  test('an empty board says what is missing and invents nothing', async () => {
    await renderWithBoard(<WallScreen />, { board: boardOf({ inPlay: { since: '2026-12-23T09:00:00Z' } }) });

    expect(marksOf('EMEA')).toEqual({ liveLevel: '', announcedLevel: '', inForceLevel: '', uncovered: 'false' });
    expect(within(region('EMEA')).getByText(/Nobody has entered who is working/)).toBeVisible();
    expect(screen.getByText('No numbers entered yet')).toBeVisible();
    expect(screen.getByText('The queue is empty.')).toBeVisible();
    expect(screen.getByText('No hours logged in the last 7 days.')).toBeVisible();
  });

  test('six regions of a policy with twelve levels stand side by side', async () => {
    const policy = policyWith({ regions: 6, levels: 12 });
    const checkIns = policy.regions.map(({ id }) => ({
      id,
      region: id,
      at: '2026-12-29T14:00:00Z',
      by: 'Dana',
      level: 3,
    }));
    const { container } = await renderWithBoard(<WallScreen />, { policy, board: thinWeek(policy, { checkIns }) });

    const shown = [...container.querySelectorAll<HTMLElement>('[data-region]')];
    expect(shown.map(({ dataset }) => dataset['region'])).toEqual(policy.regions.map(({ id }) => id));
    expect(shown.every(({ dataset }) => Number(dataset['liveLevel']) >= 1)).toBe(true);
    expect(screen.getAllByRole('img', { name: /^Level 3 of 12/ })).toHaveLength(6);
  });
});

describe('leaving', () => {
  test('Escape leads back to Triage and takes the look-back time along', async () => {
    const board = thinWeek(HANDBOOK_POLICY, { regions });
    const path = '/wall?at=2026-12-29T15:30:00Z';
    const { user } = await renderWithBoard(<WallScreen />, { board, path });
    expect(screen.getByRole('link', { name: 'Triage' })).toHaveAttribute('href', '#/triage?at=2026-12-29T15:30:00Z');

    await user.keyboard('{Escape}');

    expect(window.location.hash).toBe('#/triage?at=2026-12-29T15:30:00Z');
  });
});

describe('weeks on end', () => {
  test('the screen is kept awake, and asked for again after the page was hidden', async () => {
    const locks: EventTarget[] = [];
    const request = (): Promise<unknown> => {
      const lock = Object.assign(new EventTarget(), { released: false, release: () => Promise.resolve() });
      locks.push(lock);
      return Promise.resolve(lock);
    };
    Object.defineProperty(navigator, 'wakeLock', { configurable: true, value: { request } });
    await renderWithBoard(<WallScreen />, { board: thinWeek(HANDBOOK_POLICY, { regions }) });
    expect(locks).toHaveLength(1);

    await act(async () => {
      // As a browser does when it hides the page.
      Object.assign(locks[0] ?? {}, { released: true });
      document.dispatchEvent(new Event('visibilitychange'));
      await Promise.resolve();
    });

    expect(locks).toHaveLength(2);
    Reflect.deleteProperty(navigator, 'wakeLock');
  });
});
