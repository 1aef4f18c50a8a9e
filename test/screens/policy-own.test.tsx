import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import { boardOf } from '../support/builders/board-of.ts';
import { renderPolicy } from '../support/render-policy.tsx';

const show = () => renderPolicy({ board: boardOf({ team: 'Own team' }), path: '/policy?tab=own' });

const fileInput = (): HTMLInputElement => {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('There is no way to choose a file');
  return input;
};

const fileOf = (policy: unknown) => new File([JSON.stringify(policy)], 'winter.json', { type: 'application/json' });

test('a policy from a file is in use at once, and the built-in one can be had back', async () => {
  const { user } = await show();
  expect(screen.getByText(/^It is built in/)).toBeVisible();

  await user.upload(fileInput(), fileOf({ ...HANDBOOK_POLICY, name: 'Winter rules' }));

  expect(
    await screen.findByText('It comes from “winter.json” and is in use in this browser only.', { exact: false }),
  ).toBeVisible();
  expect(screen.getAllByText('Winter rules')).toHaveLength(2);

  await user.click(screen.getByRole('button', { name: 'Use the built-in one' }));

  expect(screen.getByText(/^It is built in/)).toBeVisible();
});

test('one that does not hold together is refused with every place in it, and what was in use stays', async () => {
  const { user, store } = await show();
  const levels = HANDBOOK_POLICY.levels.map((level) => (level.level === 5 ? { ...level, load: 6 } : level));

  await user.upload(fileInput(), fileOf({ ...HANDBOOK_POLICY, levels }));

  const refusal = within(await screen.findByRole('alert'));
  expect(refusal.getByText('winter.json was refused: 1 problem')).toBeVisible();
  expect(refusal.getByText('levels[4].load')).toBeVisible();
  expect(refusal.getByText(/6 is laxer than 8 at level 4/)).toBeVisible();
  expect(refusal.getByText('The policy that was in use stays.')).toBeVisible();
  expect(store.policy).toBe(HANDBOOK_POLICY);

  await user.upload(fileInput(), fileOf({ ...HANDBOOK_POLICY, name: 'Mended rules' }));

  expect(await screen.findAllByText('Mended rules')).toHaveLength(2);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('a refusal is forgotten once another policy is chosen', async () => {
  const { user } = await show();
  await user.upload(fileInput(), fileOf({ ...HANDBOOK_POLICY, name: 'Winter rules' }));
  await user.upload(fileInput(), fileOf({ ...HANDBOOK_POLICY, regions: [] }));
  expect(await screen.findByRole('alert')).toHaveTextContent('regions no region');

  await user.click(screen.getByRole('button', { name: 'Use the built-in one' }));

  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('what is pasted stays in the field while it is refused, to be mended there', async () => {
  const { user } = await show();
  const field = screen.getByRole('textbox', { name: 'Or paste its JSON' });
  await user.click(field);
  await user.paste('{"format": "evenkeel-policy"');

  await user.click(screen.getByRole('button', { name: 'Check and use it' }));

  expect(screen.getByText(/this is not JSON/)).toBeVisible();
  expect(field).toHaveValue('{"format": "evenkeel-policy"');
});

test('an example asks first where a board of one’s own would be put aside', async () => {
  const { user } = await show();

  await user.click(screen.getByRole('button', { name: 'Try it: Three regions round the clock' }));

  expect(await screen.findByRole('alertdialog', { name: 'Try “Three regions round the clock”?' })).toHaveTextContent(
    'Your board is kept and can be had back',
  );
});
