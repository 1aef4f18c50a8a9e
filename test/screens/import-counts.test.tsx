import { configure, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ImportScreen } from '../../src/screens/import/ImportScreen.tsx';
import { boardNow } from '../support/board-now.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { renderWithBoard } from '../support/render-board.tsx';

configure({ asyncUtilTimeout: 10_000 });

const TEAM = boardOf({
  people: [
    personOf('zoe', { name: 'Zoé Dupont', openCases: 8 }),
    personOf('ben', { name: 'Ben Cole', openCases: 4 }),
    personOf('miguel', { name: 'Miguel Torres', region: 'americas', openCases: 1 }),
  ],
  regions: { emea: { noOwner: 3 }, americas: {} },
});

const EXPORT = [
  'id,subject,status,assignee,region',
  '1,One,open,Zoe Dupont,',
  '2,Two,new,Zoe Dupont,',
  '3,Three,pending,Zoe Dupont,',
  '4,Four,open,Miguel Torres,',
  '5,Five,open,,EMEA',
  '6,Six,solved,,EMEA',
].join('\n');

test('active tickets are counted per owner, the rest per region, in one edit', async () => {
  const { user, store } = await renderWithBoard(<ImportScreen />, { board: TEAM, path: '/import?what=counts' });
  const outlook = () => within(screen.getByRole('complementary', { name: 'What will happen' }));

  await user.click(screen.getByRole('textbox', { name: 'Or paste rows' }));
  await user.paste(EXPORT);
  await user.click(screen.getByRole('button', { name: 'Read what is pasted' }));

  const table = within(await screen.findByRole('table', { name: 'Counts that change' }));
  expect(
    table
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent),
  ).toEqual(['Zoé Dupont82', 'Ben Cole40', 'Nobody’s in EMEA31']);
  await user.click(screen.getByRole('checkbox', { name: /^Set people to 0/ }));
  await user.click(await outlook().findByRole('button', { name: 'Set 2 counts' }));

  await screen.findByRole('heading', { name: 'Imported' });
  const { people, regions, revision } = boardNow(store);
  expect(people.map(({ openCases }) => openCases)).toEqual([2, 4, 1]);
  expect(regions['emea']?.noOwner).toBe(1);
  expect(revision).toBe(TEAM.revision + 1);
  expect(screen.getByRole('link', { name: 'Open triage' })).toHaveAttribute('href', '#/triage');
});

test('a list of owners with a number each will do', async () => {
  const { user, store } = await renderWithBoard(<ImportScreen />, { board: TEAM, path: '/import?what=counts' });

  await user.click(screen.getByRole('textbox', { name: 'Or paste rows' }));
  await user.paste('assignee,open tickets\nDUPONT Zoé,9\nBen Cole,3\nMiguel Torres,many');
  await user.click(screen.getByRole('button', { name: 'Read what is pasted' }));
  await user.click(await screen.findByRole('checkbox', { name: /^Set people to 0/ }));
  await user.click(await screen.findByRole('button', { name: /^Set \d counts$/ }));

  await screen.findByRole('heading', { name: 'Imported' });
  expect(boardNow(store).people.map(({ openCases }) => openCases)).toEqual([9, 3, 1]);
});
