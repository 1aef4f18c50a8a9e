import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { boardOf } from '../support/builders/board-of.ts';
import { renderPolicy } from '../support/render-policy.tsx';

const numbers = { entry: 'numbers' } as const;
const BOARD = boardOf({
  regions: { emea: { ...numbers, working: 2, openCases: 10 }, americas: { ...numbers, working: 10, openCases: 50 } },
});

const show = (query = '') => renderPolicy({ board: BOARD, path: `/policy?tab=readings${query}` });

const choice = (name: RegExp) => {
  const item = screen.getByRole('heading', { level: 3, name }).closest('li');
  if (item === null) throw new Error('A choice stands in a list');
  return within(item);
};

test('each choice says what it would do to the levels now, and to what share of inputs where', async () => {
  await show();

  const mildest = choice(/^Mildest/);

  expect(mildest.getByText('EMEA 4 → 2.')).toBeVisible();
  expect(await mildest.findByText(/^Changes \d+ % of inputs, all to a milder level\.$/)).toBeVisible();
  expect(mildest.getByText('EMEA')).toBeVisible();
  expect(mildest.getByRole('link', { name: 'Map of EMEA' })).toHaveAttribute(
    'href',
    '#/policy?tab=map&reading=match&choice=mildest&region=emea',
  );
});

test('a choice is switched to, says what followed, and can be taken back', async () => {
  const { user, store } = await show();

  await user.click(choice(/^Mildest/).getByRole('button', { name: 'Use Mildest' }));

  expect(choice(/^Mildest/).getByText('in use')).toBeVisible();
  expect(screen.getByText('Reading Match: Mildest. EMEA 4 → 2.')).toBeVisible();
  expect(choice(/^Most severe/).getByText('EMEA 2 → 4.')).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(choice(/^Most severe/).getByText('in use')).toBeVisible();
  expect(screen.queryByText(/^Reading Match: Mildest/)).not.toBeInTheDocument();
  expect(store.undoTexts().undo).toBeNull();
});

test('an undo from elsewhere ends the offer to take it back', async () => {
  const { user, store } = await show();
  await user.click(choice(/^Mildest/).getByRole('button', { name: 'Use Mildest' }));
  expect(screen.getByText(/^Reading Match: Mildest/)).toBeVisible();

  act(() => void store.undo());

  expect(screen.queryByText(/^Reading Match: Mildest/)).not.toBeInTheDocument();
});

test('of two choices one after the other the newer one can be taken back', async () => {
  const { user, store } = await show();
  await user.click(choice(/^Mildest/).getByRole('button', { name: 'Use Mildest' }));
  const [, other] = screen.getAllByRole('button', { name: /^Use / });
  if (other === undefined) throw new Error('there is one choice alone');

  await user.click(other);
  await user.click(screen.getByRole('button', { name: 'Undo' }));

  expect(store.undoTexts().undo).toBe('Reading Match: Mildest');
});

test('at another time than now nothing can be changed, and that is said', async () => {
  await show('&at=2026-12-29T14:42:00Z');

  expect(screen.getByText(/^You are looking at another time/)).toBeVisible();
  expect(choice(/^Mildest/).getByRole('button', { name: 'Use Mildest' })).toBeDisabled();
});
