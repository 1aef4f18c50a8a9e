import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Board } from '../../src/core/board/board.ts';
import { readAccess } from '../../src/data/remote/store-access.ts';
import { PEOPLE } from '../support/servers/people.ts';
import { answers, ask, card, form, GUARDED, openSettings, storeWith, THEIRS } from '../support/render-shared.tsx';

const SLOW = { timeout: 8000 };
const { writer, reader } = PEOPLE;

const boardOfStore = (text: string | undefined): Board => JSON.parse(text ?? 'null') as Board;

describe('an address', () => {
  test.each([
    ['ftp://files.example/board.json', /begin with https:\/\/ or http:\/\//],
    ['files.example/board.json', /begin with https:\/\/ or http:\/\//],
    ['https://', /no whole address/],
  ])('%s is refused, and nothing is asked', async (typed, reason) => {
    const { user } = await openSettings();

    await ask(user, typed);

    expect(await screen.findByRole('alert')).toHaveTextContent(reason);
    expect(screen.queryByRole('list', { name: 'What the store answered' })).not.toBeInTheDocument();
  });

  test('user and password that stand in a pasted one are moved to their fields', async () => {
    const { user } = await openSettings();
    const address = (await form()).getByRole('textbox', { name: 'Address' });

    await user.click(address);
    await user.paste('https://amara:s%40cret@files.example/team/');

    expect(address).toHaveValue('https://files.example/team/board.json');
    expect((await form()).getByRole('textbox', { name: 'User' })).toHaveValue('amara');
    expect((await form()).getByLabelText('Password')).toHaveValue('s@cret');
  });

  test('one that a link brought stands in its field, and what is secret leaves the page’s address', async () => {
    const secret = encodeURIComponent('https://amara:s3cret@files.example/board.json');
    await openSettings(`/settings?address=${secret}`);

    expect((await form()).getByRole('textbox', { name: 'Address' })).toHaveValue('https://files.example/board.json');
    expect((await form()).getByLabelText('Password')).toHaveValue('s3cret');
    await waitFor(() => expect(window.location.hash).toContain('files.example'));
    expect(decodeURIComponent(window.location.href)).not.toContain('s3cret');
  });
});

test('a board is put where nothing lies after one question, and the store is asked once more', async () => {
  const store = await storeWith(null, GUARDED);
  const { user } = await openSettings();

  await ask(user, store.address, writer);
  expect(await answers()).toContain('Yes Nothing lies there yet.');
  await user.click(screen.getByRole('button', { name: 'Put “Own team” there' }));
  expect(store.file('board.json')).toBeUndefined();
  await user.click(await screen.findByRole('button', { name: 'Put it there' }));

  expect(await screen.findByText('The board is there.', undefined, SLOW)).toBeVisible();
  expect(await answers()).toContain('Yes It refuses to write over what somebody else wrote.');
  expect(boardOfStore(store.file('board.json'))).toMatchObject({ team: 'Own team', people: [{ id: 'amara' }] });
  expect(within(await card()).getByText('Reads and writes')).toBeVisible();
  expect(screen.getAllByText(/Shared board, saved/)).not.toHaveLength(0);
  await waitFor(() => expect(store.file('status.json')).toBeUndefined());
});

test('a change reaches the store, and its status is put beside it', async () => {
  const store = await storeWith(THEIRS);
  const { user, store: app } = await openSettings();
  await ask(user, store.address);
  await user.click(await screen.findByRole('button', { name: 'Open this board' }, SLOW));
  await screen.findByText('Reads and writes');

  app.edit({ kind: 'setOpenCases', person: 'bruno', value: 9 });

  await waitFor(() => expect(boardOfStore(store.file('board.json')).people[0]?.openCases).toBe(9), SLOW);
  await waitFor(() => expect(store.file('status.json')).toContain('evenkeel-status'), SLOW);
  expect(store.file('status.json')).not.toMatch(/bruno/i);
});

test('where somebody else was quicker nothing is put over it, and nothing secret is kept', async () => {
  const store = await storeWith(null, GUARDED);
  const { user } = await openSettings();
  await ask(user, store.address, writer);
  await user.click(await screen.findByRole('button', { name: 'Put “Own team” there' }, SLOW));
  store.put('board.json', JSON.stringify(THEIRS));

  await user.click(await screen.findByRole('button', { name: 'Put it there' }));

  expect(await screen.findByText(/Somebody has put a board at this address already/, undefined, SLOW)).toBeVisible();
  expect(boardOfStore(store.file('board.json')).team).toBe('Their team');
  expect(readAccess(store.address)).toEqual({ kind: 'none' });
});

test('a board that lies there is opened, and the own one is kept', async () => {
  const store = await storeWith(THEIRS);
  const { user } = await openSettings();

  await ask(user, store.address);
  await user.click(await screen.findByRole('button', { name: 'Open this board' }, SLOW));

  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Team name' })).toHaveValue('Their team'), SLOW);
  expect(screen.getByText('“Own team”, the board before it, is kept.')).toBeVisible();
});

test('a wrong password is told without it, and kept nowhere', async () => {
  const store = await storeWith(THEIRS, GUARDED);
  const { user } = await openSettings();

  await ask(user, store.address, { ...writer, password: 'of yesterday' });

  expect((await answers()).at(-1)).toMatch(/^No .*\(401\)/);
  expect(screen.getByText(/Nothing can be shared here/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Open (this|it)/ })).not.toBeInTheDocument();
  expect(document.body.textContent).not.toContain('yesterday');
  expect(JSON.stringify({ ...localStorage })).not.toContain('yesterday');
});

test('a store that guards nothing is read, or written to after an explicit word', async () => {
  const store = await storeWith(THEIRS, { guards: false });
  const { user } = await openSettings();

  await ask(user, store.address);
  const write = await screen.findByRole('button', { name: 'Open it and write' }, SLOW);
  expect(await answers()).toContain(
    'No It wrote although it was told not to: two people would overwrite each other here.',
  );
  expect(write).toBeDisabled();
  await user.click(screen.getByRole('checkbox', { name: 'Only I write here, and from this browser alone' }));
  await user.click(write);

  expect(await screen.findByText('Writes alone', undefined, SLOW)).toBeVisible();
});

test('a store that turns out to guard nothing once there is a board on it asks how to go on', async () => {
  const store = await storeWith(null, { guards: false });
  const { user, store: app } = await openSettings();
  await ask(user, store.address);
  await user.click(await screen.findByRole('button', { name: 'Put “Own team” there' }));
  await user.click(await screen.findByRole('button', { name: 'Put it there' }));

  await user.click(await screen.findByRole('button', { name: 'Only read from here' }, SLOW));

  expect(await screen.findByText('Only reads')).toBeVisible();
  expect(app.edit({ kind: 'setOpenCases', person: 'amara', value: 9 })).toMatchObject({ ok: false });
});

describe('who may only read', () => {
  test('reads, is told so where people work, and writes once a user who may is entered', async () => {
    const store = await storeWith(THEIRS, GUARDED);
    const { user, store: app } = await openSettings();
    await ask(user, store.address, reader);
    await user.click(await screen.findByRole('button', { name: 'Open it to read' }, SLOW));
    expect(await screen.findByText('Only reads')).toBeVisible();
    window.location.hash = '/triage';
    expect(await screen.findByText('This browser only reads the shared board')).toBeVisible();

    window.location.hash = '/settings';
    await user.click(await screen.findByText(/Change user, password/));
    const access = within(screen.getByRole('form', { name: 'Access to the shared board' }));
    await user.clear(access.getByRole('textbox', { name: 'User' }));
    await user.type(access.getByRole('textbox', { name: 'User' }), writer.user);
    await user.type(access.getByLabelText('Password'), writer.password);
    await user.click(access.getByRole('button', { name: 'Test the connection' }));
    await user.click(await screen.findByRole('button', { name: 'Write from here, as others do' }, SLOW));

    expect(await screen.findByText('Reads and writes')).toBeVisible();
    expect(app.edit({ kind: 'setOpenCases', person: 'bruno', value: 9 })).toEqual({ ok: true });
    await waitFor(() => expect(boardOfStore(store.file('board.json')).people[0]?.openCases).toBe(9), SLOW);
  });

  test('is given the status alone, and sees it', async () => {
    const store = await storeWith(THEIRS);
    const { user, store: app } = await openSettings();
    await ask(user, store.address);
    await user.click(await screen.findByRole('button', { name: 'Open this board' }, SLOW));
    await screen.findByText('Reads and writes');
    app.edit({ kind: 'setOpenCases', person: 'bruno', value: 9 });
    await waitFor(() => expect(store.file('status.json')).toBeDefined(), SLOW);
    await user.click(screen.getByRole('button', { name: 'Stop sharing here' }));
    await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Stop sharing here' }));

    await ask(user, store.status);
    await user.click(await screen.findByRole('button', { name: 'Show this status' }, SLOW));

    expect(window.location.hash).toBe(`#/status?store=${encodeURIComponent(store.status)}`);
  });
});

test('a password that the store refuses does not take the place of the one that works', async () => {
  const store = await storeWith(THEIRS, GUARDED);
  const { user } = await openSettings();
  await ask(user, store.address, writer);
  await user.click(await screen.findByRole('button', { name: 'Open this board' }, SLOW));
  await user.click(await screen.findByText(/Change user, password/));
  const access = within(screen.getByRole('form', { name: 'Access to the shared board' }));

  expect(access.getByLabelText('Password')).toHaveValue('');
  await user.type(access.getByLabelText('Password'), 'mistyped');
  await user.click(access.getByRole('button', { name: 'Test the connection' }));

  expect(await screen.findByText('Not kept: what was there before stays.', undefined, SLOW)).toBeVisible();
  expect(readAccess(store.address)).toMatchObject({ user: writer.user, password: writer.password });
});

test('the links carry the address, and no user or password', async () => {
  const store = await storeWith(THEIRS, GUARDED);
  const { user } = await openSettings();
  await ask(user, store.address, writer);
  await user.click(await screen.findByRole('button', { name: 'Open this board' }, SLOW));

  const links = (await screen.findAllByRole('link', { name: /^For / })).map((link) => link.getAttribute('href') ?? '');

  expect(links.map((link) => decodeURIComponent(new URL(link).hash))).toEqual([
    `#/triage?store=${store.address}`,
    `#/wall?store=${store.address}`,
    `#/status?store=${store.status}`,
  ]);
});

test('sharing is stopped after a question: the board stays here, and there', async () => {
  const store = await storeWith(THEIRS);
  const { user, store: app } = await openSettings();
  await ask(user, store.address);
  await user.click(await screen.findByRole('button', { name: 'Open this board' }, SLOW));

  await user.click(await screen.findByRole('button', { name: 'Stop sharing here' }));
  await user.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Stop sharing here' }));

  expect(await form()).toBeDefined();
  expect(app.api.getState()).toMatchObject({ shared: null });
  expect(screen.getByRole('textbox', { name: 'Team name' })).toHaveValue('Their team');
  app.edit({ kind: 'setOpenCases', person: 'bruno', value: 9 });
  expect(boardOfStore(store.file('board.json')).people[0]?.openCases).toBe(3);
});

test('an address is a way to start, too', async () => {
  const store = await storeWith(THEIRS);
  const { user } = await openSettings();

  await user.click(screen.getByRole('button', { name: 'Enter its address' }));
  const start = within(await screen.findByRole('form', { name: 'A shared address' }));
  await user.type(start.getByRole('textbox', { name: 'Address' }), store.address);
  await user.click(start.getByRole('button', { name: 'Test the connection' }));
  await user.click(await start.findByRole('button', { name: 'Open this board' }, SLOW));

  await waitFor(() => expect(window.location.hash).toBe('#/triage'), SLOW);
  expect(await screen.findByRole('spinbutton', { name: 'bruno, open cases' })).toHaveValue('3');
});

describe('trouble with the store', () => {
  async function sharing() {
    const store = await storeWith(THEIRS);
    const opened = await openSettings();
    await ask(opened.user, store.address);
    await opened.user.click(await screen.findByRole('button', { name: 'Open this board' }, SLOW));
    await screen.findByText('Reads and writes');
    return { ...opened, remote: store };
  }

  test('a refusal stands above the screen with its reason, and goes when it is over', async () => {
    const { remote, user } = await sharing();
    remote.manner.status = 403;

    await user.click(screen.getByRole('button', { name: 'Look now' }));
    const notice = await screen.findByRole('alert', undefined, SLOW);
    expect(notice).toHaveTextContent(/\(403\)/);
    remote.manner.status = null;
    await user.click(within(notice).getByRole('button', { name: 'Look now' }));

    await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument(), SLOW);
  });

  test('what is no board never takes the place of the last good one', async () => {
    const { remote, user } = await sharing();
    remote.put('board.json', '<html>Log in</html>');

    await user.click(screen.getByRole('button', { name: 'Look now' }));

    expect((await screen.findAllByText(/Not up to date, last seen/, undefined, SLOW))[0]).toBeVisible();
    expect(screen.getAllByText(/A web page came instead of the board/)[0]).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Team name' })).toHaveValue('Their team');
  });

  test('being offline is quiet until a change waits', async () => {
    const { remote, user, store: app } = await sharing();
    remote.manner.status = 503;
    await user.click(screen.getByRole('button', { name: 'Look now' }));
    expect((await screen.findAllByText(/^Offline, last seen/, undefined, SLOW))[0]).toBeVisible();
    window.location.hash = '/triage';
    await screen.findByRole('spinbutton', { name: 'bruno, open cases' });
    expect(screen.queryByRole('button', { name: 'Look now' })).not.toBeInTheDocument();

    app.edit({ kind: 'setOpenCases', person: 'bruno', value: 9 });

    expect(await screen.findByRole('button', { name: 'Look now' })).toBeVisible();
    expect(screen.getAllByText(/Offline, 1 change waiting/)).not.toHaveLength(0);
    expect(await (await app.sharing()).switchTo('read')).toMatchObject({ ok: false });
  });
});

test('whatever is secret is on this device alone, and nowhere on the page', async () => {
  const store = await storeWith(null, GUARDED);
  const { user } = await openSettings();
  await ask(user, store.address, writer);
  await user.click(await screen.findByRole('button', { name: 'Put “Own team” there' }));
  await user.click(await screen.findByRole('button', { name: 'Put it there' }));
  await screen.findByText('The board is there.', undefined, SLOW);

  const fields = Array.from(document.querySelectorAll('input'), ({ value }) => value);

  expect(readAccess(store.address)).toMatchObject({ password: writer.password });
  for (const text of [document.documentElement.outerHTML, window.location.href, store.file('board.json'), ...fields])
    expect(text).not.toContain(writer.password);
});
