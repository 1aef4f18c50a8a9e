import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/app-test.ts';

const cell = (page: Page, name: string) =>
  page.getByRole('grid', { name: 'Absences by person and day' }).getByRole('gridcell', { name, exact: true });

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a drag of the mouse over people and days marks them away at one go, and the levels follow', async ({ page }) => {
  // Parts that come late would move what is dragged over.
  await page.goto('./#/planner?from=2026-12-21', { waitUntil: 'networkidle' });
  const from = cell(page, 'Amara, Wed 23 Dec: in');
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await middleOf(from), await middleOf(cell(page, 'Bruno, Mon 28 Dec: in'))];

  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();

  await expect(cell(page, 'Amara, Mon 28 Dec: away')).toBeVisible();
  await expect(cell(page, 'Bruno, Sat 26 Dec: away, leave, rest day')).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Levels by day and region' })).toContainText('6');
  await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(cell(page, 'Amara, Mon 28 Dec: in')).toBeVisible();
  await expect(cell(page, 'Bruno, Mon 28 Dec: in')).toBeVisible();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap turns a day over, a swipe scrolls and marks nothing, a held finger marks a range', async ({ page }) => {
    await page.goto('./#/planner?from=2026-12-21', { waitUntil: 'networkidle' });
    const tuesday = cell(page, 'Gwen, Tue 22 Dec: in');
    await tuesday.scrollIntoViewIfNeeded();
    const touch = await page.context().newCDPSession(page);
    const send = async (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      at?: { x: number; y: number },
    ): Promise<void> => {
      await touch.send('Input.dispatchTouchEvent', { type, touchPoints: at === undefined ? [] : [at] });
    };

    await tuesday.tap();
    await expect(cell(page, 'Gwen, Tue 22 Dec: away')).toBeVisible();

    const start = await middleOf(cell(page, 'Gwen, Wed 23 Dec: in'));
    const before = await page.evaluate(() => scrollY);
    const cameToRest = page.evaluate(
      () => new Promise((resolve) => addEventListener('scrollend', () => resolve(null), { once: true })),
    );
    await send('touchStart', start);
    await send('touchMove', { x: start.x, y: start.y + 60 });
    await send('touchMove', { x: start.x, y: start.y + 120 });
    await send('touchEnd');
    await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
    await expect(cell(page, 'Gwen, Wed 23 Dec: in')).toBeVisible();

    // A finger that comes down while the page still glides only stops it.
    await cameToRest;
    await page.evaluate((top) => scrollTo(0, top), before);
    const held = await middleOf(cell(page, 'Hiro, Tue 22 Dec: in'));
    await send('touchStart', held);
    await expect(cell(page, 'Hiro, Tue 22 Dec: in')).toHaveAttribute('data-paint', 'away');
    await send('touchMove', await middleOf(cell(page, 'Hiro, Thu 24 Dec: in')));
    await send('touchEnd');
    await expect(cell(page, 'Hiro, Thu 24 Dec: away')).toBeVisible();
    await expect(page.getByRole('group', { name: 'Selected days' })).toContainText('from Tue 22 Dec to Thu 24 Dec');
  });
});
