import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { App } from '../../src/app/App.tsx';
import type { Board } from '../../src/core/board/board.ts';
import type { BoardStore } from '../../src/state/board-store.ts';
import { boardOf, personOf } from './builders/board-of.ts';
import { renderWithBoard } from './render-board.tsx';
import { startNodeStore, type Manner, type NodeStore } from './servers/node-store.ts';
import { PEOPLE, type Person } from './servers/people.ts';

const OWN = boardOf({ team: 'Own team', people: [personOf('amara', { openCases: 5 })] });
export const THEIRS = boardOf({ id: 'theirs', team: 'Their team', people: [personOf('bruno', { openCases: 3 })] });

/** The card's code comes when it is first needed. */
const SLOW = { timeout: 8000 };

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** A store that holds a board, or nothing. */
export async function storeWith(board: Board | null, manner: Partial<Manner> = {}): Promise<NodeStore> {
  const store = await startNodeStore(manner);
  ends.push(store.close);
  if (board !== null) store.put('board.json', JSON.stringify(board));
  return store;
}

/** Only the writer writes, the wall reads. */
export const GUARDED: Partial<Manner> = { writers: [PEOPLE.writer], readers: [PEOPLE.reader] };

interface Opened {
  readonly store: BoardStore;
  readonly user: UserEvent;
}

/** The app on its Settings, with the own board, which may be shared already. */
export async function openSettings(path = '/settings', board: Board = OWN): Promise<Opened> {
  const { store, user } = await renderWithBoard(<App />, { board, path, name: 'Dana' });
  ends.push(store.close);
  return { store, user };
}

export const card = () => screen.findByRole('region', { name: 'Share one board' }, SLOW);
export const form = async () => within(await screen.findByRole('form', { name: 'Share one board' }, SLOW));

/** Enters an address, and a user where one is given, and asks the store. */
export async function ask(user: UserEvent, address: string, person?: Person): Promise<void> {
  const fields = await form();
  await user.clear(fields.getByRole('textbox', { name: 'Address' }));
  await user.type(fields.getByRole('textbox', { name: 'Address' }), address);
  if (person !== undefined) {
    await user.click(fields.getByRole('radio', { name: 'User and password' }));
    await user.type(fields.getByRole('textbox', { name: 'User' }), person.user);
    await user.type(fields.getByLabelText('Password'), person.password);
  }
  await user.click(fields.getByRole('button', { name: 'Test the connection' }));
}

/** What the store answered, as it stands there: "Yes The store answers this page." */
export async function answers(): Promise<readonly string[]> {
  const list = await screen.findByRole('list', { name: 'What the store answered' }, { timeout: 5000 });
  return within(list)
    .getAllByRole('listitem')
    .map(({ children }) => Array.from(children, ({ textContent }) => textContent).join(' '));
}
