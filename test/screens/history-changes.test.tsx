import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { renderHistory } from '../support/render-history.tsx';

const entry = (id: string, at: string, by: string, edit: { kind: string; [field: string]: unknown }) => ({
  id,
  at: `2026-12-${at}:00Z`,
  by,
  ...edit,
});

const BOARD = boardOf({
  people: [personOf('amara', { name: 'Amara' }), personOf('hiro', { name: 'Hiro', region: 'americas' })],
  inPlay: { since: '2026-12-23T09:00:00Z' },
  history: [
    entry('old', '04T09:00', 'Lee', { kind: 'setTeam', team: 'Support' }),
    entry('big', '28T09:00', 'Lee', { kind: 'changeCases', folded: true, add: 5000, change: 0, remove: 0 }),
    entry('e1', '29T09:00', 'Dana', { kind: 'setOpenCases', person: 'amara', value: 3 }),
    entry('e2', '29T09:05', 'Dana', { kind: 'setOpenCases', person: 'amara', value: 9, undoes: 'e1' }),
    entry('e3', '29T09:10', '', { kind: 'setAvailability', person: 'hiro', availability: 'out' }),
  ],
});

const open = (path = '/history?tab=changes') => renderHistory({ board: BOARD, path });
const listed = () =>
  within(screen.getByRole('table', { name: 'Changes' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[2]?.textContent);

test('changes stand newest first with who and when, and folded or taken back ones say so', async () => {
  await open();

  expect(listed()).toEqual([
    'Hiro: out',
    'Amara: 3 → 9 open cases taken back',
    'Amara: 3 open cases',
    'A large change: 5,000 cases added only its counts are kept',
  ]);
  expect(screen.getByText('nobody named')).toBeVisible();
  expect(screen.getByText('4 of 5 changes')).toBeVisible();
});

test('filters by person, region and kind stand in the address, and are cleared at once', async () => {
  const { user } = await open();

  await user.selectOptions(screen.getByRole('combobox', { name: 'About' }), 'Amara');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Made by' }), 'Dana');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Kind' }), 'Open cases');
  expect(listed()).toEqual(['Amara: 3 → 9 open cases taken back', 'Amara: 3 open cases']);
  expect(window.location.hash).toBe('#/history?tab=changes&person=amara&by=Dana&kind=setOpenCases');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Region' }), 'Americas');
  expect(screen.getByText('No change fits')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));

  expect(listed()).toHaveLength(4);
  expect(window.location.hash).toBe('#/history?tab=changes');
});

test('a text is found in what was changed and who did it, and all of the past is looked through on asking', async () => {
  const { user } = await open('/history?tab=changes&period=all');

  await user.type(screen.getByRole('searchbox', { name: 'Find in the changes' }), 'LEE supp');

  await waitFor(() => expect(listed()).toEqual(['Team named Support']));
  await waitFor(() => expect(window.location.hash).toContain('find=LEE+supp'));
});

test('each change leads to the board as it was then', async () => {
  await open();

  const link = screen.getByRole('link', { name: 'See the board then, after: Amara: 3 open cases' });

  expect(link).toHaveAttribute('href', '#/triage?at=2026-12-29T09:00:00.000Z&after=e1');
});

test('without any change it says what will stand here', async () => {
  await renderHistory({ board: boardOf(), path: '/history?tab=changes' });

  expect(screen.getByText('No change yet')).toBeVisible();
});

test.each(['constructor', '__proto__', 'toString'])(
  'an address that asks for “%s” finds nothing, and hurts nothing',
  async (word) => {
    await open(`/history?tab=changes&kind=${word}&person=${word}&region=${word}&by=${word}`);

    expect(screen.getByText('No change fits')).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Kind' })).toHaveDisplayValue(word);
  },
);
