import { configure, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ImportScreen } from '../../src/screens/import/ImportScreen.tsx';
import { boardNow } from '../support/board-now.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { renderWithBoard } from '../support/render-board.tsx';

configure({ asyncUtilTimeout: 10_000 });

const TEAM = boardOf({ people: [personOf('zoe', { name: 'Zoé Dupont' })] });

test('pasted lines of name and region become people; who is there stays, who has no region is asked for', async () => {
  const { user, store } = await renderWithBoard(<ImportScreen />, { board: TEAM, path: '/import?what=people' });

  await user.click(screen.getByRole('textbox', { name: 'Or paste rows' }));
  await user.paste('Amara Okafor, EMEA\nDupont Zoe, EMEA\nMiguel Torres, US\nHiro Tanaka, Mars');
  await user.click(screen.getByRole('button', { name: 'Read what is pasted' }));

  const table = await screen.findByRole('table', { name: 'People' });
  expect(table).toHaveTextContent(/Dupont ZoeEMEAon this board already/);
  expect(table).toHaveTextContent(/Hiro Tanaka–needs a region/);
  await user.selectOptions(screen.getByRole('combobox', { name: '“Mars” means' }), 'Americas');
  await user.click(await screen.findByRole('button', { name: 'Add 3 people' }));

  await screen.findByRole('heading', { name: 'Imported' });
  expect(boardNow(store).people.map(({ name, region }) => [name, region])).toEqual([
    ['Zoé Dupont', 'emea'],
    ['Amara Okafor', 'emea'],
    ['Miguel Torres', 'americas'],
    ['Hiro Tanaka', 'americas'],
  ]);
});

test('who is left out for want of a region is told before and after', async () => {
  const { user, store } = await renderWithBoard(<ImportScreen />, { board: boardOf(), path: '/import?what=people' });
  await user.click(screen.getByRole('textbox', { name: 'Or paste rows' }));
  await user.paste('Amara Okafor, EMEA\nHiro Tanaka, Mars');
  await user.click(screen.getByRole('button', { name: 'Read what is pasted' }));

  await user.click(await screen.findByRole('button', { name: 'Add 1 person' }));

  await screen.findByRole('heading', { name: 'Imported' });
  expect(screen.getByText('1 person added, 1 person left out for want of a region.')).toBeVisible();
  expect(boardNow(store).people.map(({ name }) => name)).toEqual(['Amara Okafor']);
});
