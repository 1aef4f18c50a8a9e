import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { StatusScreen } from '../../src/screens/status/StatusScreen.tsx';
import { boardAtLevels } from '../support/builders/board-at-levels.ts';
import { boardOf, caseOf, personOf } from '../support/builders/board-of.ts';
import { renderWithBoard } from '../support/render-board.tsx';

const PEOPLE = [
  personOf('zelda', { name: 'Zelda Quarks', openCases: 8 }),
  personOf('ymir', { name: 'Ymir Vexley', openCases: 6 }),
];
const BOARD = boardAtLevels(
  { emea: 4, americas: 1 },
  { people: PEOPLE, cases: [caseOf('secret-77', { title: 'Quoll outage', customer: 'Xylocorp', owner: 'zelda' })] },
);

test('somebody who never heard of levels reads what to expect and how to reach support', async () => {
  await renderWithBoard(<StatusScreen />, { board: BOARD });

  const community = within(screen.getByRole('row', { name: /The community/ }));

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
    'Support is answering. Community posts take longer than usual, up to 24 hours.',
  );
  expect(community.getByText('within 24 hours of the post')).toBeVisible();
  expect(community.getByText(/#help/)).toBeVisible();
  expect(screen.getByRole('heading', { name: /EMEA, level 4 of 8/ })).toBeVisible();
});

test('every region is marked for other programs', async () => {
  const { container } = await renderWithBoard(<StatusScreen />, { board: BOARD });

  const emea = container.querySelector('[data-region="emea"]');

  expect(emea).toHaveAttribute('data-in-force-level', '4');
  expect(emea).toHaveAttribute('data-announced-level', '');
  expect(emea).toHaveAttribute('data-live-level', '4');
  expect(emea).toHaveAttribute('data-uncovered', 'false');
});

test('no person, customer or case is on the page', async () => {
  const { container } = await renderWithBoard(<StatusScreen />, { board: BOARD });

  for (const secret of ['Zelda', 'Ymir', 'Quoll', 'Xylocorp', 'secret-77', 'said so'])
    expect(container.innerHTML).not.toContain(secret);
});

test('out of play the level is shown as what it would be, and nothing is promised', async () => {
  const { container } = await renderWithBoard(<StatusScreen />, { board: boardOf({ people: PEOPLE }) });

  expect(container.querySelector('[data-region="emea"]')).toHaveAttribute('data-in-force-level', '');
  expect(screen.queryByText('within 24 hours of the post')).not.toBeInTheDocument();
  expect(screen.getByRole('heading', { name: /EMEA, level 4 of 8/ })).toBeVisible();
});

test('a board without numbers says that nobody entered them', async () => {
  await renderWithBoard(<StatusScreen />, { board: boardOf() });

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nobody has entered today’s numbers yet.');
});
