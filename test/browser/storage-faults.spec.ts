import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './support/app-test.ts';
import { TriagePage } from './support/triage-page.ts';

async function ask(page: Page, method: 'Storage.overrideQuotaForOrigin', quotaSize?: number): Promise<void>;
async function ask(page: Page, method: 'Storage.clearDataForOrigin'): Promise<void>;
async function ask(page: Page, method: string, quotaSize?: number): Promise<void> {
  const { origin } = new URL(page.url());
  const session = await page.context().newCDPSession(page);
  if (method === 'Storage.clearDataForOrigin')
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  else
    await session.send('Storage.overrideQuotaForOrigin', {
      origin,
      ...(quotaSize === undefined ? {} : { quotaSize }),
    });
}

const DENIALS = {
  'is missing': () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
  'is refused': () =>
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  'refuses to open': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'InvalidStateError');
    };
  },
};

for (const [how, deny] of Object.entries(DENIALS)) {
  test(`where the database ${how} the board works in memory and says so`, async ({ page }) => {
    await page.addInitScript(deny);

    const triage = await new TriagePage(page).open();
    await triage.oneMore('Amara').click();

    await expect(triage.count('Amara')).toHaveValue('9');
    await triage.expectSync('refused');
    await expect(page.getByRole('alert')).toContainText('export the board as a file');
  });
}

/** Holds the database in the way an old tab would that never lets go; the answer lets go. */
async function holdDatabase(context: BrowserContext, address: string): Promise<() => Promise<void>> {
  const holder = await context.newPage();
  await holder.goto(new URL('icon.svg', address).href);
  await holder.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('evenkeel', 1);
        opening.addEventListener('success', () => {
          const deleting = indexedDB.deleteDatabase('evenkeel');
          deleting.addEventListener('blocked', () => resolve(null));
        });
      }),
  );
  return () => holder.close();
}

test('a database that does not answer is given up after a while, and taken when it answers after all', async ({
  page,
  context,
  address,
}) => {
  const letGo = await holdDatabase(context, address);
  await page.clock.install();
  await page.goto('./#/triage');
  const triage = new TriagePage(page);
  const notice = triage.notice('In memory only: storage does not answer').first();
  await expect(async () => {
    await page.clock.fastForward(6000);
    await expect(notice).toBeVisible({ timeout: 500 });
  }).toPass();
  await triage.oneMore('Amara').click();

  await letGo();

  await triage.expectStored();
  await expect(triage.count('Amara')).toHaveValue('9');
  await expect(notice).toBeHidden();
});

// Chromium remembers for a while how much room there was, so the quota is taken before anything is stored.
test('a full storage is told about, nothing is lost, and it is stored as soon as there is room', async ({ page }) => {
  const triage = await new TriagePage(page).open();
  await ask(page, 'Storage.overrideQuotaForOrigin', 1);

  await triage.oneMore('Amara').click();
  await triage.expectSync('refused');
  await expect(triage.notice('Not saved: storage is full').first()).toBeVisible();
  await triage.oneMore('Amara').click();
  await expect(triage.count('Amara')).toHaveValue('10');
  await ask(page, 'Storage.overrideQuotaForOrigin');
  await triage.oneMore('Bruno').click();
  await triage.expectStored();
  await page.reload();

  await expect(triage.count('Amara')).toHaveValue('10');
  await expect(triage.count('Bruno')).toHaveValue('7');
});

test('a reload while the storage is full brings the waiting edits along', async ({ page }) => {
  const triage = await new TriagePage(page).open();
  await ask(page, 'Storage.overrideQuotaForOrigin', 1);
  await triage.oneMore('Amara').click();
  await triage.oneMore('Amara').click();
  await triage.expectSync('refused');

  await page.reload();

  await expect(triage.count('Amara')).toHaveValue('10');
});

test('a storage that is cleared while the board is open is told about, and the next edit stores it again', async ({
  page,
  context,
}) => {
  const triage = await new TriagePage(page).open();
  await triage.oneMore('Amara').click();
  await triage.expectStored();

  await ask(page, 'Storage.clearDataForOrigin');
  await triage.expectSync('refused');
  await expect(triage.notice('Not saved: storage was cleared').first()).toBeVisible();
  await expect(triage.count('Amara')).toHaveValue('9');
  await triage.oneMore('Bruno').click();
  await triage.expectSync('saved');

  const next = await new TriagePage(await context.newPage()).open();
  await expect(next.count('Amara')).toHaveValue('9');
  await expect(next.count('Bruno')).toHaveValue('7');
});

async function openNewerDatabase(context: BrowserContext, address: string): Promise<void> {
  const newer = await context.newPage();
  await newer.goto(new URL('icon.svg', address).href);
  await newer.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('evenkeel', 1000);
        request.addEventListener('success', () => {
          request.result.close();
          resolve(null);
        });
        request.addEventListener('error', () => reject(new Error('not opened')));
      }),
  );
  await newer.close();
}

test('a newer release in another tab takes over the stored board, and this tab says so', async ({
  page,
  context,
  address,
}) => {
  const triage = await new TriagePage(page).open();
  await triage.oneMore('Amara').click();
  await triage.expectStored();

  await openNewerDatabase(context, address);

  await triage.expectSync('refused');
  await expect(triage.notice('Not saved: a newer Evenkeel has the board').first()).toBeVisible();
  await triage.oneMore('Amara').click();
  await expect(triage.count('Amara')).toHaveValue('10');
});

test('a stored board that cannot be read is set aside and can be downloaded as it was', async ({ page }) => {
  const triage = await new TriagePage(page).open();
  await triage.oneMore('Amara').click();
  await triage.expectStored();
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open('evenkeel');
        request.addEventListener('success', () => {
          const store = request.result.transaction('snapshots', 'readwrite').objectStore('snapshots');
          const reading = store.getAll();
          reading.addEventListener('success', () => {
            const [record] = reading.result as { text: string }[];
            const writing = store.put({ ...record, text: 'not a board any more' });
            writing.addEventListener('success', () => resolve(null));
          });
        });
      }),
  );

  await page.reload();
  await expect(triage.notice('The stored board cannot be read')).toBeVisible();
  await triage.oneMore('Amara').click();
  await triage.expectStored();
  await page.goto('./#/settings');
  const downloading = page.waitForEvent('download');
  await page
    .getByRole('button', { name: /download/i })
    .first()
    .click();
  const download = await downloading;

  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  expect(Buffer.concat(chunks).toString()).toContain('not a board any more');
});
