import type { Page } from '@playwright/test';
import { fileOf } from './support/file-of.ts';
import { expect, test } from './support/app-test.ts';
import { fillBoard } from './support/fill-board.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';

const MANY = 10_000;
const FEW_NODES = 1500;

const row = (page: Page, rank: number) => page.locator(`[role="row"][data-rank="${rank}"]`);
const focused = (page: Page) => page.locator(':focus');
// What floats (a menu) finds its new place a frame after the page became narrower.
const expectNoWiderThan = (page: Page, width: number): Promise<void> =>
  expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

async function open(page: Page): Promise<void> {
  await page.goto('./#/queue');
  await expect(row(page, 2)).toBeVisible();
}

test('the whole queue is worked by keyboard alone', async ({ page }) => {
  await open(page);
  await page.keyboard.press('/');
  await page.keyboard.type('sync');
  await expect(page.getByText(/of \d+ ranked/)).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'first reply' }).focus();
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveAttribute('data-rank', '2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).toHaveAttribute('data-rank', '4');

  await page.keyboard.press('t');
  const name = page.getByRole('combobox', { name: 'Name' });
  await expect(name).toBeFocused();
  await name.selectOption({ index: 1 });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(row(page, 4)).toContainText('Amara');

  await expect(focused(page)).toHaveAttribute('data-rank', '4');
  const solved = await focused(page).getAttribute('data-case');
  await page.keyboard.press('s');
  await expect(page.locator(`[data-case="${solved}"]`)).toHaveCount(0);
  await expect(focused(page)).toHaveAttribute('data-rank', '4');
  await page.keyboard.press('Control+z');
  await expect(row(page, 4)).toHaveAttribute('data-case', solved ?? '');

  await row(page, 4).focus();
  await page.keyboard.press('p');
  await expect(page.getByRole('textbox', { name: 'Reason for the pin' })).toBeFocused();
  await page.keyboard.type('Their board meets today');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article', { name: 'Number one' })).toHaveAttribute('data-case', solved ?? '');
  await expect(focused(page)).toHaveAttribute('role', 'row');
});

test('Tab passes the list in one stop, and Shift+Tab leaves it again', async ({ page }) => {
  await open(page);
  await row(page, 3).focus();

  await page.keyboard.press('Shift+Tab');
  await expect(focused(page)).toHaveText('first reply');
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveAttribute('data-rank', '3');
  await page.keyboard.press('Tab');

  await expect(focused(page)).toHaveText('Log hours');
});

test('what opens over the queue gives the focus back', async ({ page }) => {
  await open(page);
  await row(page, 3).focus();

  for (const key of ['Enter', 'p', 't']) {
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(row(page, 3)).toBeFocused();
  }
});

test('charts are fetched when somebody asks for one', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const charts = fileOf('src/screens/queue/dialogs/ChartDialog.tsx');
  await open(page);
  const before = asked.filter((url) => url.endsWith(charts));

  await page.getByRole('button', { name: 'Actual against target' }).click();

  await expect(page.getByRole('dialog').getByText('Target 80 %')).toBeVisible();
  expect(before).toEqual([]);
  expect(asked.some((url) => url.endsWith(charts))).toBe(true);
});

const OVER: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['a case', (page) => row(page, 10).getByRole('button').first().click()],
  [
    'a refused new case of pre-sales',
    async (page) => {
      await page.getByRole('button', { name: 'Add a case' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: 'Segment' }).selectOption('pre-sales');
      await dialog.getByRole('checkbox', { name: /exception/ }).check();
      await dialog.getByRole('button', { name: 'Add it' }).click();
    },
  ],
  ['the hours', (page) => page.getByRole('button', { name: 'Log hours' }).click()],
  [
    'the menu of a case',
    async (page) => {
      await row(page, 2).focus();
      await page.keyboard.press('m');
      await expect(page.getByRole('menu')).toBeVisible();
    },
  ],
];

for (const [what, show] of OVER)
  for (const theme of ['light', 'dark'] as const)
    test(`axe-core finds nothing wrong with ${what} in the ${theme} theme, and a phone need not scroll sideways`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await open(page);
      await show(page);
      expect(await findAxeViolations(page)).toEqual([]);

      await page.setViewportSize({ width: 320, height: 640 });
      await expectNoWiderThan(page, 320);
      expect(await findAxeViolations(page)).toEqual([]);
    });

test('ten thousand cases are found, scrolled to their end and changed, with few of them on the page', async ({
  page,
}) => {
  await fillBoard(page, MANY);
  await open(page);
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(FEW_NODES);

  await row(page, 2).focus();
  await page.keyboard.press('End');
  await expect(focused(page)).toHaveAttribute('aria-rowindex', /^\d{4,5}$/);
  await expect(focused(page)).toBeInViewport();
  await expect.poll(() => page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(FEW_NODES);

  await page.getByRole('searchbox').fill('number 7777');
  await expect(page.getByText(/^1 of \d+ ranked/)).toBeVisible();
  await row(page, Number(await page.locator('[role="row"][data-rank]').getAttribute('data-rank'))).focus();
  await page.keyboard.press('s');
  await expect(page.getByText(/^0 of \d+ ranked/)).toBeVisible();
});

test('on a phone the list scrolls with the page and every row shows what is due', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);

  const due = row(page, 12).getByRole('gridcell').nth(4);
  await row(page, 12).scrollIntoViewIfNeeded();

  await expect(due).toBeInViewport();
  await expectNoWiderThan(page, 390);
});
