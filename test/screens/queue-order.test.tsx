import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { queueBoard } from '../support/builders/queue-board.ts';
import { listed, numberOne, renderQueue, rowOf } from '../support/render-queue.tsx';

const marks = (container: HTMLElement): string[] =>
  [...container.querySelectorAll<HTMLElement>('[data-rank]')].map(
    ({ dataset }) => `${dataset['rank']} ${dataset['case']}`,
  );

test('number one stands apart with why, when and whose, and the list goes on with rank 2', async () => {
  const { container } = await renderQueue();

  const one = within(numberOne());
  expect(one.getByRole('heading')).toHaveTextContent('Search is down');
  expect(numberOne()).toHaveTextContent('p0 · Tailspin · enterprise · EMEA · Amara');
  expect(one.getByText('above the next because p0 comes before p1')).toBeVisible();
  expect(one.getByText(/min left/)).toBeVisible();
  expect(listed()).toEqual(['2 Login fails', '3 Slow pages', '4 Which ports?', '5 Import stops']);
  expect(marks(container)).toEqual(['1 101', '2 102', '3 103', '4 104', '5 105']);
});

test('a row tells class, segment, customer, owner, age, what is due and why it stands there', async () => {
  await renderQueue();

  const cells = within(rowOf('Login fails'))
    .getAllByRole('gridcell')
    .map((cell) => cell.textContent);
  expect(cells.slice(0, 6)).toEqual(['2', 'p1', 'Login failsContoso', 'team', 'no owner', '29 h']);
  expect(rowOf('Login fails')).toHaveAccessibleDescription('above the next because opened 1 day earlier');
  expect(rowOf('Which ports?')).toHaveTextContent('best effort');
  expect(rowOf('Import stops')).toHaveTextContent('date unreadable');
});

test('hard choices by hand put the segment above the age, and can be taken back', async () => {
  const { user } = await renderQueue();
  expect(listed().slice(0, 2)).toEqual(['2 Login fails', '3 Slow pages']);

  await user.click(screen.getByRole('button', { name: /Normal order/ }));
  await user.click(await screen.findByRole('menuitemcheckbox', { name: /Hard choices: by segment/ }));

  expect(listed().slice(0, 2)).toEqual(['2 Slow pages', '3 Login fails']);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(listed().slice(0, 2)).toEqual(['2 Login fails', '3 Slow pages']);
});

test('time passing makes a case late, and late ones are counted', async () => {
  const { passTo } = await renderQueue();
  expect(screen.getByRole('button', { name: /^Late/ })).toHaveTextContent('Late 2');

  passTo('2026-12-29T16:00:00Z');

  expect(screen.getByRole('button', { name: /^Late/ })).toHaveTextContent('Late 3');
  expect(within(numberOne()).getByText(/^late/)).toBeVisible();
});

test('a board without cases says what to do first', async () => {
  await renderQueue({ board: queueBoard({ cases: [] }) });

  expect(screen.getByRole('heading', { name: 'No cases on this board yet' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Add a case' })).toBeVisible();
  expect(screen.getByRole('link', { name: /Import/ })).toHaveAttribute('href', '#/import?what=cases');
});

test('where every case waits for somebody else, nothing is number one', async () => {
  const cases = queueBoard().cases.map((item) => ({ ...item, status: 'pending' as const }));
  const { container } = await renderQueue({ board: queueBoard({ cases }) });

  expect(screen.getByRole('heading', { name: 'Nothing waits for us' })).toBeVisible();
  expect(marks(container)).toEqual([]);
});
