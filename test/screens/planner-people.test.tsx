import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardNow } from '../support/board-now.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { renderPlanner } from '../support/render-planner.tsx';

const TEAM = boardOf({
  people: [
    personOf('amara', { name: 'Amara' }),
    personOf('bruno', { name: 'Bruno', away: [{ from: '2026-12-22', to: '2026-12-23', note: 'leave' }] }),
    personOf('chidi', { name: 'Chidi' }),
    personOf('dana', { name: 'Dana', region: 'americas', availability: 'out' }),
  ],
});

const grid = () => screen.getByRole('grid', { name: 'Absences by person and day' });
const cell = (name: string) => within(grid()).getByRole('gridcell', { name });

test('a click turns a day over and back, and says so', async () => {
  const { user, awayOf } = await renderPlanner(TEAM);

  await user.click(cell('Amara, Thu 24 Dec: in'));

  expect(awayOf('amara')).toEqual([['2026-12-24', '2026-12-24', '']]);
  expect(screen.getByRole('region', { name: 'Notices' })).toHaveTextContent('Amara: away on Thu 24 Dec');
  await user.click(cell('Amara, Thu 24 Dec: away'));
  expect(awayOf('amara')).toEqual([]);
});

test('one drag over several people is one edit, and one undo takes it back', async () => {
  const { user, awayOf } = await renderPlanner(TEAM);

  await user.pointer([
    { keys: '[MouseLeft>]', target: cell('Amara, Wed 23 Dec: in') },
    { target: cell('Chidi, Fri 25 Dec: in') },
    { keys: '[/MouseLeft]', target: cell('Chidi, Fri 25 Dec: in') },
  ]);

  expect(awayOf('amara')).toEqual([['2026-12-23', '2026-12-25', '']]);
  expect(awayOf('bruno')).toEqual([
    ['2026-12-22', '2026-12-23', 'leave'],
    ['2026-12-24', '2026-12-25', ''],
  ]);
  expect(awayOf('chidi')).toEqual([['2026-12-23', '2026-12-25', '']]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(['amara', 'bruno', 'chidi'].map(awayOf)).toEqual([[], [['2026-12-22', '2026-12-23', 'leave']], []]);
});

test('Escape breaks a drag off, and nothing is changed', async () => {
  const { user, awayOf } = await renderPlanner(TEAM);

  await user.pointer([
    { keys: '[MouseLeft>]', target: cell('Amara, Wed 23 Dec: in') },
    { target: cell('Amara, Fri 25 Dec: in') },
  ]);
  await user.keyboard('{Escape}');
  await user.pointer({ keys: '[/MouseLeft]' });

  expect(awayOf('amara')).toEqual([]);
});

test('by keyboard alone: one stop, a range selected, turned over, noted and brought back', async () => {
  const { user, awayOf } = await renderPlanner(TEAM);
  const today = cell('Amara, Mon 21 Dec: in');
  expect(
    within(grid())
      .getAllByRole('gridcell')
      .filter(({ tabIndex }) => tabIndex === 0),
  ).toEqual([today]);

  today.focus();
  await user.keyboard('{ArrowRight}{Shift>}{ArrowRight}{ArrowDown}{/Shift} ');

  expect(cell('Bruno, Wed 23 Dec: away, leave')).toHaveFocus();
  expect(awayOf('amara')).toEqual([['2026-12-22', '2026-12-23', '']]);
  await user.keyboard('n');
  const note = await screen.findByRole('textbox', { name: 'Note' });
  await user.clear(note);
  await user.type(note, 'training{Enter}');
  expect(awayOf('amara')).toEqual([['2026-12-22', '2026-12-23', 'training']]);
  expect(awayOf('bruno')).toEqual([['2026-12-22', '2026-12-23', 'training']]);
  await waitFor(() => expect(cell('Bruno, Wed 23 Dec: away, training')).toHaveFocus());
  await user.keyboard('{Escape}{Delete}');
  expect(awayOf('amara')).toEqual([['2026-12-22', '2026-12-23', 'training']]);
  expect(awayOf('bruno')).toEqual([['2026-12-22', '2026-12-22', 'training']]);
});

test('days that are selected stay so when the window has lost the focus and gets it back', async () => {
  const { user } = await renderPlanner(TEAM);
  const first = cell('Amara, Tue 22 Dec: in');
  const last = cell('Amara, Wed 23 Dec: in');
  await user.pointer([{ keys: '[MouseLeft>]', target: first }, { target: last }, { keys: '[/MouseLeft]' }]);
  expect(first).toHaveFocus();

  // While the window has no focus, the page's own one stays where it is.
  fireEvent.blur(first);
  fireEvent.focus(first);

  expect([first, last].map((one) => one.getAttribute('aria-selected'))).toEqual(['true', 'true']);
});

test('dates are typed by hand; a last day before the first is refused beside its field', async () => {
  const { user, awayOf } = await renderPlanner(TEAM);

  await user.click(screen.getByRole('button', { name: 'Bruno' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Absences of Bruno' }));
  fireEvent.change(dialog.getByLabelText('First day'), { target: { value: '2027-03-05' } });
  fireEvent.change(dialog.getByLabelText('Last day'), { target: { value: '2027-03-01' } });
  await user.click(dialog.getByRole('button', { name: 'Add absence' }));

  expect(dialog.getByRole('alert')).toHaveTextContent('The last day comes before the first.');
  fireEvent.change(dialog.getByLabelText('Last day'), { target: { value: '2027-03-09' } });
  await user.click(dialog.getByRole('button', { name: 'Add absence' }));
  await user.click(dialog.getByRole('button', { name: 'Remove Tue 22 Dec to Wed 23 Dec 2026' }));
  expect(awayOf('bruno')).toEqual([['2027-03-05', '2027-03-09', '']]);
  await user.click(dialog.getByRole('button', { name: 'Change Fri 5 Mar to Tue 9 Mar 2027' }));
  expect(dialog.getByLabelText('First day')).toHaveFocus();
  await user.type(dialog.getByRole('textbox', { name: /Note/ }), 'sailing{Enter}');
  expect(awayOf('bruno')).toEqual([['2027-03-05', '2027-03-09', 'sailing']]);
});

test('people are found by name and region; who is out today shows beside absences', async () => {
  const { user } = await renderPlanner(TEAM);

  await user.type(screen.getByRole('searchbox', { name: 'Find a person' }), 'dan');

  expect(cell('Dana, Mon 21 Dec: out today')).toBeVisible();
  expect(within(grid()).queryByText('Amara')).toBeNull();
  await user.clear(screen.getByRole('searchbox', { name: 'Find a person' }));
  await user.click(screen.getByRole('button', { name: /^EMEA/ }));
  expect(within(grid()).queryByText('Dana')).toBeNull();
  expect(within(grid()).getByText('Amara')).toBeVisible();
});

test('at another time than now nothing can be changed', async () => {
  const rendered = await renderPlanner(TEAM, '/planner?weeks=1&at=2026-12-20T10:00:00Z');
  const { user, store } = rendered;

  await user.click(cell('Amara, Thu 24 Dec: in'));
  await user.keyboard('{Shift>}{ArrowRight}{/Shift} ');

  expect(within(screen.getByRole('region', { name: 'Who is away' })).getByText(/Go back to now/)).toBeVisible();
  expect(boardNow(store).people[0]?.away).toEqual([]);
});
