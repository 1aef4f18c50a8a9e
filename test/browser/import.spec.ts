import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app-test.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';

const HEAD = 'Id,Subject,Requester,Status,Priority,Assignee,Created at\n';
const STATUSES = ['new', 'open', 'pending', 'solved'];

/** An export of so many tickets, one a line. */
function exportOf(tickets: number): { name: string; mimeType: string; buffer: Buffer } {
  const lines = Array.from({ length: tickets }, (_, at) => {
    const [subject, status] = [`"Ticket ${at}, about indexing"`, STATUSES[at % STATUSES.length]];
    return `T-${at},${subject},Contoso,${status},high,${at % 3 === 0 ? 'Somebody Else' : 'Amara'},2026-12-${10 + (at % 20)} 08:00`;
  });
  return { name: 'tickets.csv', mimeType: 'text/csv', buffer: Buffer.from(HEAD + lines.join('\n')) };
}

const ODD_EXPORT = Buffer.from(
  `${HEAD}1,One,Contoso,snoozed,high,Amara,2026-12-24\n2,Two,Contoso,open,P9,Ana Lima,soon\n,,,,,,\n3,"open quote,,,,,\n4,Short\n`,
);

const files = (page: Page) => page.locator('input[type="file"]');

const TABS_AT_MOST = 60;

/** Goes on with the Tab key until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeEnabled();
  for (let tabs = 0; tabs < TABS_AT_MOST; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target).toBeFocused();
}

async function open(page: Page, what = 'cases'): Promise<void> {
  await page.goto(`./#/import?what=${what}`);
  await expect(page.getByRole('heading', { name: 'Import', exact: true })).toBeVisible();
}

test('twenty thousand tickets are read by a worker, come to the board and go by one undo', async ({ page }) => {
  test.slow();
  await open(page);
  const worker = page.waitForEvent('worker');

  await files(page).setInputFiles(exportOf(20_000));
  await worker;
  await page.getByRole('button', { name: 'Import 20,000 cases' }).click();

  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-sync', 'saved');
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByRole('heading', { name: 'Taken back' })).toBeVisible();
});

test('an import stays after a reload, and the same file then changes nothing', async ({ page }) => {
  await open(page);
  await files(page).setInputFiles(exportOf(60));
  await page.getByRole('button', { name: 'Import 60 cases' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-sync', 'saved');

  await page.reload();
  await files(page).setInputFiles(exportOf(60));

  await expect(page.getByText('The board says all of this already.')).toBeVisible();
});

test('reading a large file can be given up', async ({ page }) => {
  await open(page);

  await files(page).setInputFiles(exportOf(99_000));
  await page.getByRole('button', { name: 'Cancel' }).click();

  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('more rows than a board holds are refused with the number', async ({ page }) => {
  await open(page);

  await files(page).setInputFiles(exportOf(100_001));

  await expect(page.getByText('It has more than 100,000 rows.').first()).toBeVisible();
});

test('everything goes by keyboard: paste, give a word its meaning, import, take it back', async ({ page }) => {
  await open(page);
  await page.getByRole('textbox', { name: 'Or paste rows' }).focus();
  await page.keyboard.insertText('id,subject,status\n900,Broken,snoozed\n901,Slow,open');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  // The form has gone; the focus goes on with the list of files.
  await expect(page.getByRole('list', { name: 'Files' })).toBeFocused();
  const word = page.getByRole('combobox', { name: '“snoozed” means' });
  await tabTo(page, word);
  await word.press('p');
  await expect(word).toHaveValue('2');
  const button = page.getByRole('button', { name: 'Import 2 cases' });
  await expect(button).toBeEnabled();
  await tabTo(page, button);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Open the queue' })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('button', { name: /^Undo:|^Undo$/ }).first()).toBeDisabled();
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [1280, 640, 390]) {
    test(`axe-core finds nothing wrong with a half-known export in the ${theme} theme, ${width} pixels wide`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 800 });
      await open(page);
      expect(await findAxeViolations(page)).toEqual([]);

      await files(page).setInputFiles({ name: 'odd.csv', mimeType: 'text/csv', buffer: ODD_EXPORT });
      await expect(page.getByRole('tab', { name: /^Not read/ })).toBeVisible();

      expect(await findAxeViolations(page)).toEqual([]);
    });
  }
}

test('a mapped export is read at 320 pixels wide without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page);
  await files(page).setInputFiles({ name: 'odd.csv', mimeType: 'text/csv', buffer: ODD_EXPORT });
  await expect(page.getByRole('tab', { name: /^Not read/ })).toBeVisible();

  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
