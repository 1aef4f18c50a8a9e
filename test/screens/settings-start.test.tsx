import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { encodeShareLink } from '../../src/data/share/encode-share-link.ts';
import { SettingsScreen } from '../../src/screens/settings/SettingsScreen.tsx';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { renderWithBoard } from '../support/render-board.tsx';

const OWN = boardOf({ team: 'Own team', people: [personOf('amara')] });

const boardFile = (content: string): File => new File([content], 'board.json', { type: 'application/json' });
const fileInput = (container: HTMLElement): HTMLInputElement => {
  const input = container.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('there is no file input');
  return input;
};

test('an empty board takes the team and the kind of entry, and the one before can be had back', async () => {
  const { user, store } = await renderWithBoard(<SettingsScreen />, { board: OWN });

  const empty = within(screen.getByRole('form', { name: 'An empty board' }));
  await user.type(empty.getByRole('textbox', { name: 'Team' }), 'Night shift');
  await user.click(empty.getByRole('radio', { name: 'Just two numbers' }));
  await user.click(empty.getByRole('button', { name: 'Start with an empty board' }));
  const back = await screen.findByRole('button', { name: 'Go back to “Own team”' });
  const started = screen.getByRole('textbox', { name: 'Team name' });
  const name = started.getAttribute('value');
  await user.click(back);

  expect(name).toBe('Night shift');
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Team name' })).toHaveValue('Own team'));
  expect(store.undoTexts().undo).toBeNull();
});

test('a board file opens', async () => {
  const { user, container } = await renderWithBoard(<SettingsScreen />, { board: OWN });

  await user.upload(fileInput(container), boardFile(JSON.stringify(boardOf({ team: 'From a file' }))));

  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Team name' })).toHaveValue('From a file'));
});

test('a file that is no board is refused with the reason, and the board at hand stays', async () => {
  const { user, container } = await renderWithBoard(<SettingsScreen />, { board: OWN });

  await user.upload(
    fileInput(container),
    boardFile('{"format":"evenkeel-board","version":1,"regions":{},"people":[{}]}'),
  );

  expect(await screen.findByRole('alert')).toHaveTextContent(/people\[0\]/);
  expect(screen.getByRole('textbox', { name: 'Team name' })).toHaveValue('Own team');
});

test('a link somebody sent is looked at without touching the own board', async () => {
  const sent = await encodeShareLink(boardOf({ team: 'Theirs' }));
  const { user, store } = await renderWithBoard(<SettingsScreen />, { board: OWN });

  await user.type(screen.getByRole('textbox', { name: 'Link' }), `https://example.com/${sent.hash}`);
  await user.click(screen.getByRole('button', { name: 'Look at it' }));

  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Team name' })).toHaveValue('Theirs'));
  expect(screen.getByRole('textbox', { name: 'Team name' })).toBeDisabled();
  expect(store.api.getState().view).toMatchObject({ state: 'board' });
});

test('text without a board in it is refused beside the field', async () => {
  const { user } = await renderWithBoard(<SettingsScreen />, { board: OWN });

  await user.type(screen.getByRole('textbox', { name: 'Link' }), 'https://example.com/');
  await user.click(screen.getByRole('button', { name: 'Look at it' }));

  expect(await screen.findByRole('alert')).toHaveTextContent(/There is no board in this text/);
});
