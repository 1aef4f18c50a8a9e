import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app-test.ts';

const SAMPLES = resolve(import.meta.dirname, '../fixtures/imports');
const LARGE = 99_000;

const files = (page: Page) => page.locator('input[type="file"]').first();

async function open(page: Page): Promise<void> {
  await page.goto('./#/import?what=cases');
  await expect(page.getByRole('heading', { name: 'Import', exact: true })).toBeVisible();
}

/** A file of `LARGE` tickets, some megabytes. */
function largeExport(): { name: string; mimeType: string; buffer: Buffer } {
  const line = (at: number): string =>
    `L-${at},"Ticket ${at}, with a comma",open,high,Agent ${at % 200},2026-12-01 08:00`;
  const lines = Array.from({ length: LARGE }, (_, at) => line(at));
  const text = ['Id,Subject,Status,Priority,Assignee,Created at', ...lines].join('\n');
  return { name: 'large.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}

/** Counts the pictures that the page draws from now on. */
async function countFrames(page: Page): Promise<() => Promise<number>> {
  const counter = await page.evaluateHandle(() => {
    const counted = { frames: 0 };
    const next = (): void => {
      counted.frames += 1;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
    return counted;
  });
  return () => counter.evaluate(({ frames }) => frames);
}

test('tables of a help desk that are dropped together are recognised and explain each other', async ({ page }) => {
  await open(page);

  await files(page).setInputFiles(
    ['ticket', 'user', 'organization'].map((name) => `${SAMPLES}/zendesk-tables/${name}.csv`),
  );

  await expect(page.getByText('Zendesk tickets', { exact: true })).toBeVisible();
  await expect(page.getByText('A list of organizations', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Import 3 cases' }).click();
  await page.getByRole('link', { name: 'Open the queue' }).click();
  await page.getByRole('searchbox').first().fill('Screen blinks');
  await expect(page.getByText('Harbour Freight Co').first()).toBeVisible();
});

test('an old export in Latin-1 arrives with its accents, and says how its letters were read', async ({ page }) => {
  await open(page);

  await files(page).setInputFiles(`${SAMPLES}/french-export.csv`);

  const letters = page.getByRole('combobox', { name: 'Letters of french-export.csv' });
  await expect(letters).toHaveValue('windows-1252');
  await expect(page.getByText('Écran noir').first()).toBeVisible();
  await letters.selectOption('iso-8859-7');
  await expect(page.getByText('Ιcran noir').first()).toBeVisible();
});

test('an unknown table is imported once its columns were named, which the next visit remembers', async ({ page }) => {
  const list = {
    name: 'liste.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('was;wer;wann\nDrucker brennt;Amara;24.12.2026\n'),
  };
  await open(page);
  await files(page).setInputFiles(list);
  await expect(page.getByRole('region', { name: 'Check what it means' })).toContainText(
    'Its columns are was, wer, wann.',
  );

  await page.getByRole('combobox', { name: 'Title', exact: true }).selectOption({ label: 'was: Drucker brennt' });
  await page.getByRole('combobox', { name: 'Owner', exact: true }).selectOption({ label: 'wer: Amara' });
  await page.getByRole('button', { name: 'Import 1 case' }).click();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-sync', 'saved');
  await page.reload();
  await files(page).setInputFiles(list);

  await expect(page.getByText('Your choices for a file with these columns are in use again.')).toBeVisible();
  await expect(page.getByText('The board says all of this already.')).toBeVisible();
});

test('the page goes on drawing while 99,000 rows are read and come to the board', async ({ page }) => {
  test.slow();
  await open(page);
  const frames = await countFrames(page);

  await files(page).setInputFiles(largeExport());
  await page.getByRole('button', { name: 'Import 99,000 cases' }).click();
  await expect(page.getByRole('progressbar', { name: 'Importing' })).toBeVisible();
  const atStart = await frames();
  await expect(page.getByRole('heading', { name: 'Imported' })).toBeVisible({ timeout: 60_000 });
  const drawn = (await frames()) - atStart;

  // One picture for every few parts of 500 cases: a page that stood still would draw one at the end.
  expect(drawn).toBeGreaterThan(20);
  await expect(page.getByText('99,000 cases added.')).toBeVisible();
});
