import { screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { boardNow } from '../support/board-now.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { renderPlanner } from '../support/render-planner.tsx';

const KEY = 'evenkeel.plans';
const TEAM = boardOf({
  regions: { emea: {}, americas: { entry: 'numbers', working: 10, openCases: 50 } },
  people: ['Amara', 'Bruno', 'Chidi'].map((name) => personOf(name.toLowerCase(), { name, openCases: 5 })),
});

async function openPlanner() {
  const rendered = await renderPlanner(TEAM);
  const awayOf = (id: string) => boardNow(rendered.store).people.find((person) => person.id === id)?.away;
  return { ...rendered, awayOf };
}

const asked = () => screen.getByRole('region', { name: 'An absence asked for' });
const plans = () => screen.getByRole('region', { name: 'Kept plans' });

const fileInput = (): HTMLInputElement => {
  const input = plans().querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('There is no way to choose a file');
  return input;
};

afterEach(() => localStorage.removeItem(KEY));

test('an absence shows what it would do before it is granted; until then nothing changes', async () => {
  const { user, awayOf, store } = await openPlanner();
  const { revision } = boardNow(store);

  await user.selectOptions(within(asked()).getByLabelText('Who'), 'Bruno, EMEA');
  await user.clear(within(asked()).getByLabelText('First day away'));
  await user.type(within(asked()).getByLabelText('First day away'), '2026-12-24');
  await user.type(within(asked()).getByLabelText(/^Note/), 'leave');

  expect(asked()).toHaveTextContent('One level would rise:');
  expect(asked()).toHaveTextContent('Thu 24 Dec, EMEA: 1 toLevel 4');
  expect(asked()).toHaveTextContent('The worst day would be Thu 24 Dec at level 4');
  expect(boardNow(store).revision).toBe(revision);
  await user.click(within(asked()).getByRole('button', { name: 'Grant it' }));
  expect(awayOf('bruno')).toEqual([{ from: '2026-12-24', to: '2026-12-24', note: 'leave' }]);
  expect(screen.getByRole('region', { name: 'Notices' })).toHaveTextContent('Bruno away, Thu 24 Dec');
});

test('a last day before the first is refused beside its field', async () => {
  const { user } = await openPlanner();

  await user.selectOptions(within(asked()).getByLabelText('Who'), 'Bruno, EMEA');
  await user.clear(within(asked()).getByLabelText('Last day away'));
  await user.type(within(asked()).getByLabelText('Last day away'), '2026-12-01');

  expect(within(asked()).getByRole('alert')).toHaveTextContent('The last day is before the first.');
  expect(within(asked()).queryByRole('button', { name: 'Grant it' })).toBeNull();
});

test('a kept plan is compared with what became of it, and forgotten', async () => {
  const { user, store } = await openPlanner();

  await user.type(within(plans()).getByRole('textbox', { name: 'Name of this plan' }), 'Before Christmas');
  await user.click(within(plans()).getByRole('button', { name: 'Keep this plan' }));
  await user.click(within(plans()).getByRole('button', { name: 'Compare with Before Christmas' }));
  expect(plans()).toHaveTextContent('Since “Before Christmas”: nothing changed');
  const away = [{ from: '2026-12-24', to: '2026-12-24', note: '' }];
  store.edit({ kind: 'editPerson', person: 'amara', changes: { away } });

  const compared = await within(plans()).findByText(/: 1 change$/);
  expect(compared).toBeVisible();
  expect(plans()).toHaveTextContent('level 1 → 4; SEs working 3 → 2; Amara now out');
  expect(screen.getByRole('gridcell', { name: /^EMEA, Thu 24 Dec: .*Changed since “Before Christmas”/ })).toBeVisible();
  await user.click(within(plans()).getByRole('button', { name: 'Forget Before Christmas' }));
  expect(within(plans()).queryByText('Before Christmas')).toBeNull();
  expect(localStorage.getItem(KEY)).toBeNull();
});

test('a kept plan that is damaged is named and stays until it is forgotten; a file that is none is refused', async () => {
  localStorage.setItem(KEY, JSON.stringify(['{"format":"evenkeel-plan","name":"Old one","plan":1}']));
  const { user } = await openPlanner();
  expect(plans()).toHaveTextContent('Old onecannot be read.');

  const file = new File(['{"format":"evenkeel-board"}'], 'board.json', { type: 'application/json' });
  await user.upload(fileInput(), file);
  expect(await within(plans()).findByRole('alert')).toHaveTextContent(
    'board.json cannot be used. It is not a plan that this app has kept. Choose one that “Take along” saved.',
  );

  await user.click(within(plans()).getByRole('button', { name: 'Keep this plan' }));
  expect(plans()).toHaveTextContent('Plan from Mon 21 Dec');
  await user.click(within(plans()).getByRole('button', { name: 'Forget Old one' }));
  expect(plans()).not.toHaveTextContent('Old one');
});
