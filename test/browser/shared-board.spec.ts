import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base, type Browser, type Page } from '@playwright/test';
import { boardOf, personOf } from '../support/builders/board-of.ts';
import { ask, createFile } from '../support/servers/ask.ts';
import { startShare, type SharedBoard } from '../support/start-share.ts';
import { allThatIsThere } from './support/all-that-is-there.ts';
import { crowdBoard } from './support/crowd/crowd-board.ts';
import { test as crowd } from './support/crowd/crowd-test.ts';
import { expectSync, look } from './support/crowd/tabs.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';
import { findCutText } from './support/find-cut-text.ts';
import { SharedSettings } from './support/shared-settings.ts';
import { TriagePage } from './support/triage-page.ts';

interface Opened {
  readonly page: Page;
  /** Everything that the page wrote to its console. */
  readonly said: readonly string[];
}

const test = base.extend<{ server: SharedBoard; newBrowser: () => Promise<Opened> }>({
  server: async ({}, run) => {
    const server = await startShare();
    await run(server);
    await server.stop();
  },
  newBrowser: async ({ browser, server }, run) => {
    const opened: { readonly close: () => Promise<void>; readonly faults: string[] }[] = [];
    await run(async () => {
      const { page, said, faults } = await openIn(browser, server);
      opened.push({ close: () => page.context().close(), faults });
      return { page, said };
    });
    for (const { close } of opened) await close();
    expect(opened.flatMap(({ faults }) => faults)).toEqual([]);
  },
});

async function openIn(browser: Browser, { origin }: SharedBoard) {
  const context = await browser.newContext({ baseURL: `${origin}/`, serviceWorkers: 'block', locale: 'en-GB' });
  const page = await context.newPage();
  const said: string[] = [];
  const faults: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) faults.push(`another host: ${request.url()}`);
  });
  return { page, said, faults };
}

const inStore = (server: SharedBoard): string => readFileSync(join(server.files, 'board.json'), 'utf8');

test('a board is put on the server, opened elsewhere by a link, and edits travel both ways', async ({
  server,
  newBrowser,
}) => {
  const { page } = await newBrowser();
  const settings = await new SharedSettings(page).open();
  await settings.ask(server.people.writer, server.board);
  await settings.put();
  const link = await settings.linkTo('For triagers');
  await page.goto('./#/triage');
  const one = new TriagePage(page);

  const other = await newBrowser();
  await other.page.goto(link);
  await expect(other.page.getByText('The shared board cannot be shown yet')).toBeVisible();
  await other.page.getByRole('link', { name: 'Enter user and password' }).click();
  const theirs = new SharedSettings(other.page);
  await theirs.ask(server.people.writer);
  await theirs.choose('Open this board');
  await expect(theirs.card.getByText('Reads and writes')).toBeVisible();
  const two = await new TriagePage(other.page).open();

  await one.oneMore('Amara').click();
  await two.oneMore('Bruno').click();
  await expectSync('saved', one, two);

  for (const triage of [one, two]) {
    await expect(triage.count('Amara')).toHaveValue('9');
    await expect(triage.count('Bruno')).toHaveValue('7');
  }
});

test('user and password stay on the device: not on the board, in a file, a link, the console, an address, an error', async ({
  server,
  newBrowser,
}) => {
  const { page, said } = await newBrowser();
  const { user, password } = server.people.writer;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  const settings = await new SharedSettings(page).open();
  const wrong = 'pl4nted-and-wrong';
  await settings.form.getByRole('textbox', { name: 'Address' }).fill(server.board.replace('//', `//${user}:${wrong}@`));
  await settings.form.getByRole('button', { name: 'Test the connection' }).click();
  await expect(settings.card.getByText(/asks for a user and password that it knows/)).toBeVisible();
  expect(await page.locator('body').innerText()).not.toContain(wrong);
  await settings.ask({ user, password });
  await settings.put();
  const links = [await settings.linkTo('For triagers'), await settings.linkTo('For the wall')];

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the board as a file' }).click();
  const file = readFileSync(await (await download).path(), 'utf8');
  await page.getByRole('button', { name: 'Make a link to the whole board' }).click();
  await page.locator('output').waitFor();
  const triage = await new TriagePage(page).open();
  await triage.oneMore('Amara').click();
  await expectSync('saved', triage);
  const kept = await page.evaluate(() => {
    const access = localStorage.getItem('evenkeel.store-access');
    localStorage.removeItem('evenkeel.store-access');
    return access;
  });
  await expect(async () => {
    await look(triage);
    await expect(triage.page.getByText(/asks for a user and password that it knows/).first()).toBeVisible({
      timeout: 500,
    });
  }).toPass();

  expect(kept).toContain(password);
  const everything = [
    await allThatIsThere(page),
    page.url(),
    inStore(server),
    readFileSync(join(server.files, 'status.json'), 'utf8'),
    file,
    ...links,
    ...said,
    ...asked,
  ];
  for (const secret of [password, encodeURIComponent(password), wrong])
    expect(everything.filter((text) => text.includes(secret))).toEqual([]);
});

test('a wall starts from the address alone, with a reader’s password entered once, and follows', async ({
  server,
  newBrowser,
}) => {
  const first = await newBrowser();
  const settings = await new SharedSettings(first.page).open();
  await settings.ask(server.people.writer, server.board);
  await settings.put();
  const link = await settings.linkTo('For the wall');
  const wall = await newBrowser();
  await wall.page.goto(link);
  await wall.page.getByRole('link', { name: 'Enter user and password' }).click();
  const theirs = new SharedSettings(wall.page);
  await theirs.ask(server.people.reader);
  await expect(theirs.card.getByText('It takes no writes with this access (401).')).toBeVisible();
  await theirs.choose('Open it to read');
  await expect(theirs.card.getByText('Only reads')).toBeVisible();
  await wall.page.goto(link);
  const emea = wall.page.locator('[data-region="emea"]');
  await expect(emea).toHaveAttribute('data-live-level', '4');
  await expect(wall.page.getByText(/Shared board, read \d\d:\d\d UTC/)).toBeVisible();

  await first.page.goto('./#/triage');
  const triage = new TriagePage(first.page);
  await first.page.getByRole('radiogroup', { name: /Bruno/ }).getByRole('radio', { name: 'Out' }).check();
  await expectSync('saved', triage);
  await look(new TriagePage(wall.page));

  await expect(emea).toHaveAttribute('data-live-level', '6');
});

test('a wall that is cut off says across the room how old it is', async ({ server, newBrowser }) => {
  await createFile(server.board, server.people.writer, JSON.stringify(crowdBoard(Date.now())));
  const { page } = await newBrowser();
  await page.clock.install();
  const settings = await new SharedSettings(page).open();
  await settings.ask(server.people.reader, server.board);
  await settings.choose('Open it to read');
  await expect(settings.card.getByText('Only reads')).toBeVisible();
  await page.evaluate(() => location.assign('#/wall'));
  // Settings stays in the page, unseen, until the wall's code is there.
  const wall = page.locator('[data-screen="wall"]').getByRole('main');
  await expect(wall.getByText(/Shared board, read/)).toBeVisible();

  await page.context().setOffline(true);
  await page.clock.fastForward('06:00');

  const sign = page.getByText(/^Offline, last seen (\d+ \w+ )?\d\d:\d\d UTC$/);
  await expect(sign).toBeVisible();
  await expect(page.locator('[data-old]')).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('data-sync', 'offline');
  await expect.poll(() => findCutText(page)).toEqual([]);
});

test('sales see the status alone, with a password for nothing else', async ({ server, newBrowser }) => {
  const first = await newBrowser();
  const settings = await new SharedSettings(first.page).open();
  await settings.ask(server.people.writer, server.board);
  await settings.put();
  const triage = await new TriagePage(first.page).open();
  await triage.oneMore('Amara').click();
  await expectSync('saved', triage);
  await expect.poll(async () => (await ask(server.status, server.people.writer)).status).toBe(200);
  await settings.open();
  const link = await settings.linkTo('For sales and others');

  const sales = await newBrowser();
  await sales.page.goto(link);
  await sales.page.getByRole('link', { name: 'Enter user and password' }).click();
  const theirs = new SharedSettings(sales.page);
  await theirs.ask(server.people.statusReader);
  await theirs.choose('Show this status');

  await expect(sales.page.getByText('A shared status')).toBeVisible();
  await expect(sales.page.getByRole('article', { name: 'EMEA' })).toBeVisible();
});

test('an own board is not put aside for a link without a word, and can be had back', async ({ server, newBrowser }) => {
  await createFile(server.board, server.people.writer, JSON.stringify(crowdBoard(Date.now())));
  const { page } = await newBrowser();
  await new SharedSettings(page).open();
  const buffer = Buffer.from(JSON.stringify(boardOf({ team: 'Own', people: [personOf('Amara')] })));
  await page.locator('input[type="file"]').setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer });
  const triage = new TriagePage(page);
  await triage.oneMore('Amara').click();
  await triage.expectStored();
  await page.evaluate(
    ([address, access]) => localStorage.setItem('evenkeel.store-access', JSON.stringify({ [address ?? '']: access })),
    [server.board, { kind: 'password', ...server.people.writer }] as const,
  );

  await page.goto(`./#/triage?store=${encodeURIComponent(server.board)}`);
  await expect(triage.notice('A shared board lies at this address')).toBeVisible();
  await expect(triage.count('Amara')).toHaveValue('1');
  await page.getByRole('button', { name: 'Open the shared board' }).click();
  await expect(triage.count('Everybody’s')).toBeVisible();
  await page.getByRole('button', { name: 'Go back to it' }).click();

  await expect(triage.count('Amara')).toHaveValue('1');
  expect(new URL(page.url()).hash).toBe('#/triage');
  expect(JSON.parse(inStore(server))).toMatchObject({ team: 'Crowd' });
});

crowd(
  'tabs of one browser: one talks, all are live, and another takes over from one that closes',
  async ({ gather }) => {
    const { server, writer } = await gather(startShare(), crowdBoard(Date.now()));
    const amara = await writer('Amara');
    const [first] = amara.tabs;
    const [second, third] = [await amara.openTab(), await amara.openTab()];
    const { asked } = amara.browser.traffic;

    await second.oneMore('Everybody’s').click();
    await expect.poll(() => (JSON.parse(inStore(server)) as { history: unknown[] }).history).toHaveLength(1);
    await expect(third.count('Everybody’s')).toHaveValue('1');
    expect([asked.get(second.page), asked.get(third.page)]).toEqual([0, 0]);
    await createFileOver(server);
    await look(third);
    await expect(third.count('Everybody’s')).toHaveValue('40');
    expect(asked.get(third.page)).toBe(0);

    if (first !== undefined) await amara.closeTab(first);
    await third.oneMore('Everybody’s').click();
    await expect.poll(() => inStore(server)).toContain('"value":41');
    const talks = [asked.get(second.page) ?? 0, asked.get(third.page) ?? 0].filter((count) => count > 0);
    expect(talks).toHaveLength(1);
  },
);

/** Somebody else counts. */
async function createFileOver(server: SharedBoard): Promise<void> {
  const board = JSON.parse(inStore(server)) as { revision: number; history: object[]; people: { openCases: number }[] };
  const [newest = {}] = board.history.slice(-1);
  const edit = { ...newest, id: 'of-somebody-else', value: 40 };
  const people = board.people.map((person, index) => (index === 0 ? { ...person, openCases: 40 } : person));
  const next = { ...board, revision: board.revision + 1, people, history: [...board.history, edit] };
  const answer = await ask(server.board, server.people.writer, { method: 'PUT', body: JSON.stringify(next) });
  expect(answer.ok).toBe(true);
}

crowd('without a network work goes on, says what waits, and sends it by itself', async ({ gather }) => {
  const { server, writer } = await gather(startShare(), crowdBoard(Date.now()));
  const amara = await writer('Amara');
  const [tab] = amara.tabs;
  if (tab === undefined) throw new Error('there is no tab');
  await amara.browser.context.setOffline(true);

  await tab.oneMore('Everybody’s').click();
  await expectSync('offline', tab);
  await expect(tab.page.getByText(/^Offline, 1 change waiting/).first()).toBeVisible();
  await expect(tab.page.getByRole('button', { name: 'Look now' })).toBeVisible();
  await tab.page.reload().catch(() => undefined);
  await amara.browser.context.setOffline(false);
  await tab.page.goto('./#/triage');
  await tab.page.reload();

  await expectSync('saved', tab);
  expect(JSON.parse(inStore(server))).toMatchObject({ history: [{ kind: 'setOpenCases', value: 1 }] });
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe-core finds nothing wrong with sharing in the ${theme} theme, and nothing is cut at 390 and 320 pixels`, async ({
    server,
    newBrowser,
  }) => {
    const { page } = await newBrowser();
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    const settings = await new SharedSettings(page).open();
    const check = async (): Promise<void> => {
      for (const width of [1280, 390, 320]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await findAxeViolations(page)).toEqual([]);
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    };

    await settings.ask({ user: 'amara', password: 'wrong' }, server.board);
    await expect(settings.card.getByText(/Nothing can be shared here/)).toBeVisible();
    await check();
    await settings.ask(server.people.writer);
    await settings.put();
    await settings.card.getByText(/Change user, password/).click();
    await check();
    await page.evaluate(() => localStorage.removeItem('evenkeel.store-access'));
    await settings.choose('Look now');
    await expect(page.getByRole('alert').first()).toContainText('(401)');
    await check();
  });
}
