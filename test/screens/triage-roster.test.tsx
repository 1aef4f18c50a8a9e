import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { count, listed, region, renderTriage } from '../support/render-triage.tsx';

const TEAM = boardOf({
  inPlay: { since: '2026-12-23T09:00:00Z', by: 'Lee', reason: 'year-end holidays', suspended: 'OKR work' },
  people: [
    personOf('amara', { name: 'Amara', openCases: 8 }),
    personOf('bruno', { name: 'Bruno', openCases: 6 }),
    personOf('chidi', { name: 'Chidi', openCases: 2, availability: 'out' }),
  ],
});

const emea = () => region('EMEA');

test('arrows go between people, digits set a count and letters a state', async () => {
  const { user } = await renderTriage({ board: TEAM });

  await user.click(count('Amara'));
  await user.keyboard('9{ArrowDown}7{ArrowDown}w');

  expect(count('Chidi')).toHaveFocus();
  expect(count('Amara')).toHaveValue('9');
  expect(count('Bruno')).toHaveValue('7');
  const today = within(screen.getByRole('radiogroup', { name: 'Chidi today' }));
  expect(today.getByRole('radio', { name: 'Working' })).toBeChecked();
  expect(emea()).toHaveAttribute('data-live-level', '2');
});

test('a count above 999 is refused beside the field, and the old one stays', async () => {
  const { user } = await renderTriage({ board: TEAM });

  await user.click(count('Amara'));
  await user.keyboard('1000');

  expect(await screen.findByRole('alert')).toHaveTextContent(/not a whole number from 0 to 999/);
  await user.tab();
  expect(count('Amara')).toHaveValue('8');
});

test('a focus day that leadership has not confirmed counts as working and says so', async () => {
  const { user } = await renderTriage({ board: TEAM });

  await user.click(count('Bruno'));
  await user.keyboard('f');

  expect(screen.getByText(/focus day not confirmed: counts as working/)).toBeVisible();
  expect(within(emea()).getByText(/of 3 planned working/)).toHaveTextContent('2 of 3 planned working');
});

test('people are added by name, several at once, and a pasted list keeps its lines apart', async () => {
  const { user } = await renderTriage({ board: TEAM });

  const add = screen.getByRole('textbox', { name: 'Add people to EMEA' });
  await user.type(add, 'Dina, Ebo{Enter}');
  await user.paste('Femi\nGita');
  await user.keyboard('{Enter}');

  expect(listed('EMEA').slice(3)).toEqual(['Dina', 'Ebo', 'Femi', 'Gita', 'EMEA without an owner']);
  expect(add).toHaveFocus();
});

test('somebody removed by mistake is back with one press, and the list keeps the focus', async () => {
  const { user } = await renderTriage({ board: TEAM });

  await user.click(screen.getByRole('button', { name: 'Amara: details' }));
  await user.click(await screen.findByRole('button', { name: 'Remove Amara' }));
  const left = listed('EMEA');
  const focused = document.activeElement;
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(left).toEqual(['Bruno', 'Chidi', 'EMEA without an owner']);
  expect(focused).toBe(count('Bruno'));
  expect(listed('EMEA')[0]).toBe('Amara');
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument();
});

test('somebody moved to the other region can be moved back at once', async () => {
  const { user } = await renderTriage({ board: TEAM });

  await user.click(screen.getByRole('button', { name: 'Bruno: details' }));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Region' }), 'Americas');
  const moved = [listed('EMEA'), listed('Americas')];
  const focused = document.activeElement;
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(moved[0]).not.toContain('Bruno');
  expect(moved[1]).toContain('Bruno');
  expect(focused).toBe(count('Chidi'));
  expect(listed('EMEA')[1]).toBe('Bruno');
});

test('an edit that is refused where no field can say so is told in passing', async () => {
  const { store } = await renderTriage({ board: TEAM });

  act(() => void store.edit({ kind: 'setAvailability', person: 'gone', availability: 'out' }));

  expect(await screen.findByText(/“gone” is no longer among the people of this board/)).toBeVisible();
});

test('who entered a number, and when, stands behind the name', async () => {
  const { user } = await renderTriage({ board: TEAM, name: 'Dana' });

  await user.click(count('Amara'));
  await user.keyboard('9');
  await user.click(screen.getByRole('button', { name: 'Amara: details' }));

  const details = within(await screen.findByRole('dialog', { name: 'Amara' }));
  expect(details.getByText(/9, entered/)).toHaveTextContent('9, entered 29 Dec 14:42 UTC by Dana');
  expect(details.getByText(/working, no time recorded/)).toBeVisible();
});

test('leadership’s word on a focus day is entered behind the name, and the person no longer counts as working', async () => {
  const { user } = await renderTriage({ board: TEAM });

  await user.click(count('Bruno'));
  await user.keyboard('f');
  await user.click(screen.getByRole('button', { name: 'Bruno: details' }));
  await user.click(await screen.findByRole('checkbox', { name: 'Leadership confirmed this focus day' }));

  expect(screen.queryByText(/focus day not confirmed/)).not.toBeInTheDocument();
  expect(within(emea()).getByText(/of 3 planned working/)).toHaveTextContent('1 of 3 planned working');
});

test('people of a region that the policy does not have are not lost from sight', async () => {
  const board = boardOf({
    ...TEAM,
    regions: { emea: {}, americas: {}, apac: {} },
    people: [personOf('kiri', { name: 'Kiri', region: 'apac' })],
  });
  const { user } = await renderTriage({ board });

  await user.click(within(region('In no region here')).getByRole('button', { name: 'Kiri: details' }));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Region' }), 'EMEA');

  expect(listed('EMEA')[0]).toBe('Kiri');
  expect(screen.queryByRole('region', { name: 'In no region here' })).not.toBeInTheDocument();
});

test('what the level obliges stands beside it, with what was not told yet', async () => {
  const checkIns = [{ id: 'c1', region: 'emea', at: '2026-12-29T10:02:00Z', by: 'Amara', level: 4 }];
  await renderTriage({ board: boardOf({ ...TEAM, checkIns }) });

  const inForce = within(screen.getByRole('region', { name: 'EMEA, level 4 in force' }));

  expect(inForce.getByText(/#community-relations/, { selector: 'b' })).toBeVisible();
  expect(inForce.getAllByText(/not told yet/).length).toBeGreaterThan(0);
});

test('counts can come from the queue, and where it differs is listed', async () => {
  const cases = [1, 2, 3].map((number) => ({ id: String(number), owner: 'amara', status: 'open' as const }));
  const { user } = await renderTriage({ board: boardOf({ ...TEAM, cases }) });

  await user.click(screen.getByText(/The queue differs in 3 places/));
  const differs = screen.getByText('Amara: 8 entered, 3 in the queue');
  await user.click(screen.getByRole('radio', { name: 'From the queue' }));

  expect(differs).toBeVisible();
  expect(within(emea()).getByText(/^\s*cases$/)).toHaveTextContent('3 cases');
});

const crowdOf = (length: number) =>
  boardOf({ people: Array.from({ length }, (_, at) => personOf(`p${at}`, { name: `Person ${at}` })) });

test('of a crowd the first are listed at once, and everybody when asked for, from where the list ended', async () => {
  const { user } = await renderTriage({ board: crowdOf(60) });
  expect(listed('EMEA')).toHaveLength(16);
  expect(screen.getByText(/^The first 15 of 60 people/)).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Show everybody' }));

  expect(listed('EMEA')).toHaveLength(61);
  expect(screen.queryByText('Show everybody')).not.toBeInTheDocument();
  expect(document.activeElement).toHaveAccessibleName(/^Person 15/);
});

test('a list of twenty is no crowd, and whoever is added to a crowd is to be seen', async () => {
  const { user } = await renderTriage({ board: crowdOf(20) });
  expect(listed('EMEA')).toHaveLength(21);

  await user.type(screen.getByRole('textbox', { name: 'Add people to EMEA' }), 'Zoe{Enter}');

  expect(listed('EMEA').slice(-2)).toEqual(['Zoe', 'EMEA without an owner']);
});
