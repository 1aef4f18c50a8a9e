import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { assessBoard } from '../../src/core/level/assess-board.ts';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import { statusOf } from '../../src/core/status/status-of.ts';
import { encodeShareLink } from '../../src/data/share/encode-share-link.ts';
import { untilText } from '../../src/screens/status/until-text.ts';
import { Notices } from '../../src/app/Notices.tsx';
import { StatusScreen } from '../../src/screens/status/StatusScreen.tsx';
import { refusedInOrder } from '../../src/state/store/messages.ts';
import { boardAtLevels, NOW } from '../support/builders/board-at-levels.ts';
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

test('what happened to a change of one’s own is told without its names', async () => {
  const { container, store } = await renderWithBoard(
    <>
      <Notices />
      <StatusScreen />
    </>,
    { board: BOARD, path: '/status' },
  );
  const edit = { kind: 'solveCase', case: 'secret-77', id: 'e1', at: '2026-12-29T14:40:00Z', by: 'Zelda' } as const;
  const message = refusedInOrder({ edit, reason: 'Quoll outage is gone' });

  act(() => store.api.setState({ messages: [message] }));

  expect(screen.getByText('A change of yours no longer fits')).toBeVisible();
  expect(screen.getByText('The other screens tell what it was.')).toBeVisible();
  expect(container.innerHTML).not.toContain('Quoll');
});

test('each audience reads until when that holds', async () => {
  await renderWithBoard(<StatusScreen />, { board: boardAtLevels({ emea: 4, americas: 2 }) });

  expect(screen.getByRole('row', { name: /The community/ })).toHaveTextContent(
    /within 24 hours of the post\s*until 01:00.UTC.*tomorrow/,
  );
});

test('a report in a link says that what it promised has run out', async () => {
  const status = statusOf(HANDBOOK_POLICY, BOARD, assessBoard(HANDBOOK_POLICY, BOARD, NOW), NOW);
  const { hash } = await encodeShareLink(status);

  await renderWithBoard(<StatusScreen />, { board: boardOf(), path: hash.slice(1), at: '2026-12-31T09:00:00Z' });

  expect(await screen.findAllByText(/on 30.Dec, which has passed/)).toHaveLength(3);
});

test('a report from ahead of the reader’s clock is as old as it was', async () => {
  const entered = { openCases: { at: '2026-12-29T14:30:00Z', by: 'Dana' } };
  const people = PEOPLE.map((person) => ({ ...person, entered }));
  const board = boardAtLevels({ emea: 4 }, { people });
  const { hash } = await encodeShareLink(
    statusOf(HANDBOOK_POLICY, board, assessBoard(HANDBOOK_POLICY, board, NOW), NOW),
  );

  await renderWithBoard(<StatusScreen />, { board: boardOf(), path: hash.slice(1), at: '2026-11-21T09:00:00Z' });

  expect(await screen.findByText('updated 12 min ago')).toBeVisible();
});

test.each([
  ['2026-12-29T17:30:00Z', 'until the 17:30 UTC check-in today'],
  ['2026-12-30T10:00:00Z', 'until the 10:00 UTC check-in tomorrow'],
  ['2026-12-29T16:00:00Z', 'until 16:00 UTC today'],
])('%s is said as the check-in that it is', (until, words) => {
  const { regions } = statusOf(HANDBOOK_POLICY, BOARD, assessBoard(HANDBOOK_POLICY, BOARD, NOW), NOW);

  expect(untilText(Date.parse(until), regions, NOW)).toBe(words);
});

test('out of play no level is shown as if it held, and nothing is promised', async () => {
  const { container } = await renderWithBoard(<StatusScreen />, { board: boardOf({ people: PEOPLE }) });

  const emea = container.querySelector('[data-region="emea"]');

  expect(emea).toHaveAttribute('data-in-force-level', '');
  expect(emea).toHaveAttribute('data-live-level', '4');
  expect(screen.getByRole('heading', { name: 'EMEA' })).toBeVisible();
  expect(
    screen.getByText(/The levels are not in play: nothing is in force; by its numbers it would be level 4 of 8\./),
  ).toBeVisible();
  expect(screen.queryByText('within 24 hours of the post')).not.toBeInTheDocument();
});

test('a level that nobody confirmed is not shown as the level, and the last word is told at once', async () => {
  const checkIn = { id: 'last', region: 'emea', at: '2026-12-27T10:02:00Z', by: 'Dana', level: 4 };
  const board = boardOf({ people: PEOPLE, inPlay: { since: '2026-12-20T09:00:00Z' }, checkIns: [checkIn] });
  await renderWithBoard(<StatusScreen />, { board });

  const card = screen.getByRole('article', { name: 'EMEA' });
  const emea = within(card);

  expect(emea.getByRole('heading', { name: 'EMEA, level unknown' })).toBeVisible();
  expect(card).toHaveAttribute('data-in-force-level', '');
  expect(card).toHaveAttribute('data-announced-level', '4');
  expect(
    emea.getByText(/Nobody has confirmed today’s level for EMEA yet; the last word was level 4 on 27 Dec at 10:02/),
  ).toBeVisible();
});

test('the rule behind a level is there for who asks, not before', async () => {
  const { user } = await renderWithBoard(<StatusScreen />, { board: BOARD });

  const emea = within(screen.getByRole('article', { name: 'EMEA' }));
  const rule = emea.getByText(/level 4 at 2 or fewer/);
  const hidden = rule.closest('details')?.open;
  await user.click(emea.getByText('Why this level?'));

  expect(hidden).toBe(false);
  expect(rule.closest('details')?.open).toBe(true);
  expect(emea.getByText(/Triage pauses all work/)).toBeVisible();
});

test('the address of support can be followed', async () => {
  await renderWithBoard(<StatusScreen />, { board: BOARD });

  const customers = within(screen.getByRole('row', { name: /A customer/ }));

  expect(customers.getByRole('link', { name: 'support@sourcegraph.com' })).toHaveAttribute(
    'href',
    'mailto:support@sourcegraph.com',
  );
});

test('old numbers are said loudly, with the region they are of', async () => {
  const entered = { openCases: { at: '2026-12-28T16:00:00Z', by: 'Dana' } };
  const people = PEOPLE.map((person) => ({ ...person, entered }));
  await renderWithBoard(<StatusScreen />, { board: boardAtLevels({ emea: 4 }, { people }) });

  const emea = within(screen.getByRole('article', { name: 'EMEA' }));

  expect(emea.getByText('These numbers are old: entered 22 h 42 min ago.')).toBeVisible();
});

test('a board without numbers says that nobody entered them', async () => {
  await renderWithBoard(<StatusScreen />, { board: boardOf() });

  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Nobody has entered today’s numbers yet.');
});
