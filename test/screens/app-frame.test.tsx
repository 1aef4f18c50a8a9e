import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { App } from '../../src/app/App.tsx';
import { ScreenBoundary } from '../../src/app/ScreenBoundary.tsx';
import { encodeShareLink } from '../../src/data/share/encode-share-link.ts';
import { goTo } from '../../src/state/hash-location.ts';
import { boardNow } from '../support/board-now.ts';
import { boardAtLevels } from '../support/builders/board-at-levels.ts';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { announcementOf, checkInOf } from '../support/builders/told-of.ts';
import { renderWithBoard } from '../support/render-board.tsx';
import { count } from '../support/render-triage.tsx';

const PEOPLE = [personOf('amara', { name: 'Amara', openCases: 8 }), personOf('bruno', { name: 'Bruno', openCases: 6 })];
const BOARD = boardOf({ team: 'Winter team', people: PEOPLE });

async function openTriage(options: Partial<Parameters<typeof renderWithBoard>[1]> = {}) {
  // Both come late; a busy machine takes longer for them than one waits for what is on a screen.
  await Promise.all([import('../../src/app/Frame.tsx'), import('../../src/screens/triage/TriageScreen.tsx')]);
  const rendered = await renderWithBoard(<App />, { board: BOARD, path: '/triage', ...options });
  await screen.findByRole('spinbutton', { name: 'Amara, open cases' });
  return rendered;
}

test('a key takes back the last edit from within a count, and says which it was', async () => {
  const { user } = await openTriage();

  await user.click(count('Amara'));
  await user.keyboard('9{ArrowDown}{Control>}z{/Control}');

  expect(count('Amara')).toHaveValue('8');
  expect(screen.getByText('Undone: Amara: 8 → 9 open cases')).toBeVisible();
  await user.keyboard('{Control>}y{/Control}');
  expect(count('Amara')).toHaveValue('9');
  expect(screen.getByText('Done again: Amara: 8 → 9 open cases')).toBeVisible();
});

test('an undo that is refused says once what stays, why, and what to do', async () => {
  const { user, store } = await openTriage();
  act(() => {
    store.edit({ kind: 'confirmCheckIn', checkIn: checkInOf('c1') });
    store.edit({ kind: 'settleAnnouncement', announcement: announcementOf('ce', { checkIn: 'c1' }) });
  });

  await user.keyboard('{Control>}z{/Control}');

  const notices = within(screen.getByRole('region', { name: 'Notices' })).getAllByRole('listitem');
  expect(notices.map(({ textContent }) => textContent)).toEqual([
    'Not undone: EMEA confirmed at level 4. Already told #ce: make another check-in instead',
  ]);
});

test('a key with nothing to take back says so, and one in a text field is left to the field', async () => {
  const { user } = await openTriage();

  await user.keyboard('{Control>}z{/Control}');
  const said = screen.getByText('There is nothing to undo.');
  await user.click(screen.getByRole('button', { name: 'Amara, open cases: one more' }));
  await user.click(screen.getByRole('textbox', { name: 'Add people to EMEA' }));
  await user.keyboard('{Control>}z{/Control}');

  expect(said).toBeVisible();
  expect(count('Amara')).toHaveValue('9');
});

test('the header’s buttons say what they would take back and do again', async () => {
  const { user } = await openTriage();

  await user.click(screen.getByRole('button', { name: 'Bruno, open cases: one more' }));
  await user.click(screen.getByRole('button', { name: 'Undo: Bruno: 6 → 7 open cases' }));

  expect(count('Bruno')).toHaveValue('6');
  expect(screen.getByRole('button', { name: 'Redo: Bruno: 6 → 7 open cases' })).toHaveAttribute('title');
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
});

test('a look at another time takes nothing back', async () => {
  const { user, store } = await openTriage();
  await user.click(screen.getByRole('button', { name: 'Amara, open cases: one more' }));
  act(() => goTo('/triage?at=2026-12-29T09:00:00Z'));

  await user.keyboard('{Control>}z{/Control}');

  expect(screen.getByText(/You are looking at another time/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Undo' })).toHaveAttribute('aria-disabled', 'true');
  expect(boardNow(store).people[0]?.openCases).toBe(9);
});

test('a board of a link takes no key, says why, and has two ways out', async () => {
  const sent = await encodeShareLink(boardOf({ team: 'Theirs', people: PEOPLE }));
  const path = `/triage?${sent.hash.split('?')[1]}`;
  const { user } = await openTriage({ path, board: boardOf({ team: 'Own team' }) });

  await user.keyboard('{Control>}z{/Control}');

  expect(screen.getByText(/This board came by a link and is only shown/)).toBeVisible();
  expect(count('Amara')).toBeDisabled();
  expect(screen.getByText(/Your own board, “Own team”, is untouched/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Back to my board' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Make it mine' })).not.toBeInTheDocument());
});

test('the title leads with the worst level in force, then screen and team', async () => {
  await openTriage({ board: boardAtLevels({ emea: 4, americas: 6 }, { team: 'Winter team', people: PEOPLE }) });

  expect(document.title).toBe('Level 6 · Triage · Winter team');
});

test('the title of a demo says that it is one', async () => {
  await openTriage({ board: { ...BOARD, demoStartsAt: '2026-12-29T14:42:00Z' } });

  expect(document.title).toBe('Not in play · Triage · Winter team (demo)');
});

test('an address that names no screen says so and leads back', async () => {
  await renderWithBoard(<App />, { board: BOARD, path: '/wal' });

  expect(await screen.findByRole('heading', { name: 'There is no such screen' })).toBeVisible();
  expect(screen.getByText(/ends in “\/wal”/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Go to Triage' })).toHaveAttribute('href', '#/triage');
});

test('a screen that fails leaves the page standing, and can be tried again', async () => {
  let works = false;
  function Shaky() {
    if (!works) throw new Error('a row without a name');
    return <p>All is well</p>;
  }
  const noted: unknown[] = [];
  render(
    <ScreenBoundary screen="Queue">
      <Shaky />
    </ScreenBoundary>,
    { onCaughtError: (error) => noted.push(error) },
  );

  const alert = screen.getByRole('alert');
  const shown = alert.textContent;
  works = true;
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

  expect(shown).toContain('The Queue screen could not be drawn');
  expect(shown).toContain('a row without a name');
  expect(noted).toHaveLength(1);
  expect(screen.getByText('All is well')).toBeVisible();
});
