import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { listed, numberOne, renderQueue } from '../support/render-queue.tsx';

const press = (name: RegExp | string) => screen.getByRole('button', { name, pressed: false });
const query = (): URLSearchParams => new URLSearchParams(window.location.hash.split('?')[1] ?? '');

test('chips narrow the list, the ranks stay, and the address keeps it', async () => {
  const { user } = await renderQueue({ name: 'zoe' });

  await user.click(press('EMEA'));
  expect(listed()).toEqual(['3 Slow pages', '4 Which ports?']);
  expect(screen.getByText('3 of 5 ranked')).toBeVisible();

  await user.click(press('Mine'));
  expect(listed()).toEqual(['3 Slow pages']);
  expect(within(numberOne()).getByText('outside the filter')).toBeVisible();
  expect(Object.fromEntries(query())).toEqual({ region: 'emea', owner: 'zoe' });

  await user.click(screen.getByRole('button', { name: 'Mine', pressed: true }));
  await user.click(press('No owner'));
  expect(listed()).toEqual(['4 Which ports?']);
});

test('class and segment are chosen from lists, and late ones by one press', async () => {
  const { user } = await renderQueue();

  await user.selectOptions(screen.getByRole('combobox', { name: 'Class' }), 'Only p1');
  expect(listed()).toEqual(['2 Login fails', '3 Slow pages']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Segment' }), 'Only enterprise');
  expect(listed()).toEqual(['3 Slow pages']);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Class' }), 'All classes');
  await user.click(press(/^Late/));

  expect(listed()).toEqual(['3 Slow pages']);
});

test('words find a case by title, customer, owner or id, wherever it stands', async () => {
  const { user } = await renderQueue();
  const find = screen.getByRole('searchbox', { name: 'Find a case' });

  await user.type(find, 'ZOE slow');
  expect(listed()).toEqual(['3 Slow pages']);

  await user.clear(find);
  await user.type(find, 'log');
  expect(listed()).toEqual(['2 Login fails']);
  await user.click(screen.getByText('Found outside of the ranking'));
  expect(screen.getByRole('button', { name: /Log files asked for/ })).toHaveTextContent('pending');
  await waitFor(() => expect(query().get('find')).toBe('log'));
});

test('where nothing fits, one press shows everything again', async () => {
  const { user } = await renderQueue({ path: '/queue?class=p3' });
  expect(screen.getByRole('heading', { name: 'No ranked case fits' })).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Show all 5' }));

  expect(listed()).toHaveLength(4);
  expect(window.location.hash).toBe('#/queue');
});

test('what only number one fits says so instead of an empty list', async () => {
  const { user } = await renderQueue();

  await user.type(screen.getByRole('searchbox'), 'tailspin');

  expect(screen.getByRole('heading', { name: 'Only number one fits' })).toBeVisible();
  expect(screen.getByText('1 of 5 ranked')).toBeVisible();
});

test('sorted by another column each case keeps its rank, and number one stands in its place too', async () => {
  const { user, container } = await renderQueue();

  await user.click(screen.getByRole('button', { name: 'owner' }));
  expect(listed()).toEqual(['1 Search is down', '3 Slow pages', '2 Login fails', '4 Which ports?', '5 Import stops']);
  expect(container.querySelectorAll('[data-rank="1"]')).toHaveLength(1);
  expect(screen.getByRole('columnheader', { name: 'owner' })).toHaveAttribute('aria-sort', 'ascending');

  await user.click(screen.getByRole('button', { name: 'owner' }));
  expect(listed().slice(0, 2)).toEqual(['3 Slow pages', '1 Search is down']);
  expect(Object.fromEntries(query())).toEqual({ sort: 'owner', down: '1' });

  await user.click(screen.getByRole('button', { name: 'rank' }));
  expect(listed()[0]).toBe('2 Login fails');
});

test('an address with values nobody can read shows everything', async () => {
  await renderQueue({
    path: '/queue?class=p9&segment=aliens&region=nowhere&owner=ghost&late=perhaps&sort=colour&down=2&unowned=x',
  });

  expect(listed()).toHaveLength(4);
  expect(screen.getByText(/^5 ranked/)).toBeVisible();
});

test('an address with a filter opens filtered', async () => {
  await renderQueue({ path: '/queue?segment=enterprise&find=slow' });

  expect(listed()).toEqual(['3 Slow pages']);
  expect(screen.getByRole('searchbox')).toHaveValue('slow');
});

test('“mine” asks once who that is', async () => {
  const { user } = await renderQueue();

  await user.click(press('Mine'));
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Name' }), 'Amara, EMEA');
  await user.click(screen.getByRole('button', { name: 'That is me' }));

  expect(screen.getByRole('heading', { name: 'Only number one fits' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Mine', pressed: true })).toBeVisible();
});

test('an address with somebody else’s cases says whose they are, and lets go of them', async () => {
  const { user } = await renderQueue({ path: '/queue?owner=zoe', name: 'Amara' });
  expect(listed()).toEqual(['3 Slow pages']);
  expect(press('Mine')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Zoë', pressed: true }));

  expect(listed()).toHaveLength(4);
  expect(screen.queryByRole('button', { name: 'Zoë' })).toBeNull();
});
