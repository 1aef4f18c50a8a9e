import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { createBoard } from '../../src/core/board/create-board.ts';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import { renderTriage } from '../support/render-triage.tsx';

const EMPTY = createBoard({
  policy: HANDBOOK_POLICY,
  team: 'Support',
  at: '2026-12-29T14:00:00Z',
  by: 'Lee',
  entry: 'numbers',
});

const region = (name: string) => within(screen.getByRole('region', { name }));

test('a team without names has both levels after four entries', async () => {
  const { user } = await renderTriage({ board: EMPTY });

  await user.type(screen.getByRole('spinbutton', { name: 'EMEA, SEs working' }), '2');
  await user.type(screen.getByRole('spinbutton', { name: 'EMEA, open cases' }), '17');
  await user.type(screen.getByRole('spinbutton', { name: 'Americas, SEs working' }), '8');
  await user.type(screen.getByRole('spinbutton', { name: 'Americas, open cases' }), '40');

  expect(screen.getByRole('region', { name: 'EMEA' })).toHaveAttribute('data-live-level', '4');
  expect(screen.getByRole('region', { name: 'Americas' })).toHaveAttribute('data-live-level', '2');
  expect(region('EMEA').getByText(/1 more SE → level 2\. 1 fewer SE or 2 more cases → level 6\./)).toBeVisible();
});

test('a region nobody entered has no level, and says what to do', async () => {
  await renderTriage({ board: EMPTY });

  const emea = screen.getByRole('region', { name: 'EMEA' });

  expect(emea).toHaveAttribute('data-live-level', '');
  expect(within(emea).getByText(/Enter who is working/)).toBeVisible();
});

test('the level answers at every keystroke', async () => {
  const { user } = await renderTriage({ board: EMPTY });
  await user.type(screen.getByRole('spinbutton', { name: 'EMEA, SEs working' }), '3');

  await user.type(screen.getByRole('spinbutton', { name: 'EMEA, open cases' }), '2');
  const afterOne = screen.getByRole('region', { name: 'EMEA' }).dataset['liveLevel'];
  await user.keyboard('8');

  expect(afterOne).toBe('1');
  expect(screen.getByRole('region', { name: 'EMEA' })).toHaveAttribute('data-live-level', '6');
  expect(region('EMEA').getByText(/9.3 cases per SE \(level 6 above 9\)/i)).toBeVisible();
});
