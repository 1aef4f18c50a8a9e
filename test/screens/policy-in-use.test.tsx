import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { HANDBOOK_POLICY } from '../../src/core/policy/handbook-policy.ts';
import { usePolicyActions } from '../../src/state/use-policy-actions.ts';
import { usePolicySource } from '../../src/state/use-policy-source.ts';
import { takingOf } from '../../src/state/policy/taking.ts';
import { boardOf as shownOf } from '../../src/state/replica/board-of.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { exampleText, serveBeside } from '../support/serve-beside.ts';
import { renderWithBoard } from '../support/render-board.tsx';

const OURS = exampleText('one-region/policy.json');
const BOARD = boardOf({
  team: 'Winter team',
  people: [personOf('amara', { name: 'Amara', openCases: 8 }), personOf('bruno', { name: 'Bruno', openCases: 6 })],
});
const AT = '2026-12-29T09:42:00Z';
const patient = { timeout: 10_000 };

/** What the Policy screen can do, with as little around it as can be. */
function Ways() {
  const source = usePolicySource();
  const actions = usePolicyActions();
  return (
    <>
      <p>{`${source.origin}: ${source.name}, ${source.kept ? 'kept' : 'not kept'}`}</p>
      <button onClick={() => actions.take(OURS, 'ours.json')}>take</button>
      <button onClick={() => actions.take(actions.exportText(), 'again.json')}>take again</button>
      <button onClick={actions.useBuiltIn}>built-in</button>
      <button onClick={actions.useBeside} disabled={!actions.hasBeside}>
        beside
      </button>
      <button onClick={() => void actions.tryExample('round-the-clock')}>try</button>
    </>
  );
}

const press = (name: string): HTMLElement => screen.getByRole('button', { name });

test('a file goes before the one beside the app, and there are ways back to it and to the built-in one', async () => {
  const { store, user } = await renderWithBoard(<Ways />, { board: BOARD, at: AT });
  act(() => takingOf(store).hear({ state: 'found', text: exampleText('two-level-rota/policy.json') }));
  expect(screen.getByText('beside: policy.json beside the app, kept')).toBeVisible();

  await user.click(press('take'));
  expect(screen.getByText('file: ours.json, kept')).toBeVisible();
  await user.click(press('built-in'));
  expect(screen.getByText(/^built-in: /)).toBeVisible();
  expect(store.policy).toBe(HANDBOOK_POLICY);
  await user.click(press('beside'));

  expect(store.policy.name).toBe('Harbour Logistics, service rota');
});

test('what is exported is taken again as the very same policy', async () => {
  const { store, user } = await renderWithBoard(<Ways />, { board: BOARD, at: AT });
  await user.click(press('take'));
  const before = store.policy;

  await user.click(press('take again'));

  expect(screen.getByText('file: again.json, kept')).toBeVisible();
  expect(store.policy).toEqual(before);
});

test('an example comes with its board, and the board before can be had back', async () => {
  await serveBeside({
    'examples/round-the-clock/policy.json': { text: exampleText('round-the-clock/policy.json') },
    'examples/round-the-clock/board.json': { text: exampleText('round-the-clock/board.json') },
  });
  const { store, user } = await renderWithBoard(<Ways />, { board: BOARD, at: AT });

  await user.click(press('try'));
  await waitFor(() => expect(shownOf(store.api.getState().replica).team).toBe('Meridian support'));
  expect(store.policy.regions).toHaveLength(3);
  await act(store.restorePrevious);

  expect(shownOf(store.api.getState().replica).team).toBe('Winter team');
});

test('Triage follows another policy at once: its regions are empty and take entries, people elsewhere are named', async () => {
  const { store, user } = await renderWithBoard(<App />, { board: BOARD, at: AT, path: '/triage' });
  await screen.findByRole('spinbutton', { name: 'Amara, open cases' }, patient);

  act(() => void takingOf(store).choose('file', OURS, 'ours.json'));

  const notice = screen.getByText('2 people are in regions that this policy does not have: emea');
  expect(notice).toBeVisible();
  expect(screen.getByRole('region', { name: 'In no region here' })).toHaveTextContent(/Amara.*Bruno/);
  expect(screen.queryByText(/Level \d of/)).not.toBeInTheDocument();
  await user.type(screen.getByRole('textbox', { name: 'Add people to Central Europe' }), 'Zoe{Enter}');
  expect(await screen.findByRole('spinbutton', { name: 'Zoe, open cases' })).toBeVisible();
  expect(shownOf(store.api.getState().replica).regions).toHaveProperty('central');
  act(() => void store.undo());
  expect(screen.queryByRole('spinbutton', { name: 'Zoe, open cases' })).not.toBeInTheDocument();
  act(() => takingOf(store).chooseBuiltIn());
  expect(await screen.findByRole('spinbutton', { name: 'Amara, open cases' })).toHaveValue('8');
});

test('a refused policy is told on screens with a header, with its path, and can be put away; Status tells no outsider', async () => {
  const { store, user } = await renderWithBoard(<App />, { board: BOARD, at: AT, path: '/queue' });
  await screen.findByRole('heading', { level: 1, name: 'Queue' }, patient);

  act(() => takingOf(store).hear({ state: 'found', text: OURS.replace('"central": 5', '"central": -5') }));

  expect(screen.getByText('A policy was refused')).toBeVisible();
  expect(
    screen.getByText(/levels\[0\]\.staffing\.central: less than 0\. The last good one stays in use\./),
  ).toBeVisible();
  act(() => {
    window.location.hash = '/status';
  });
  await screen.findByText('How to reach support', { exact: false }, patient);
  expect(screen.queryByText('A policy was refused')).not.toBeInTheDocument();
  act(() => {
    window.location.hash = '/queue';
  });
  await screen.findByText('A policy was refused');
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(screen.queryByText('A policy was refused')).not.toBeInTheDocument();
});
