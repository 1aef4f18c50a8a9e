import { expect, test } from './support/app-test.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';
import { findCutText } from './support/find-cut-text.ts';
import { tabTo } from './support/tab-to.ts';

test('the past is drawn, its tables take no stop of the Tab key while unseen, and both read well', async ({ page }) => {
  await page.goto('./#/history?period=28');
  const emea = page.getByRole('region', { name: 'EMEA', exact: true });
  await expect(emea.locator('.recharts-line-curve')).toHaveCount(5);

  await expect(emea.locator('.visually-hidden [tabindex="0"]')).toHaveCount(0);
  expect(await findAxeViolations(page)).toEqual([]);
  await expect.poll(() => findCutText(page)).toEqual([]);
  await emea.getByRole('radiogroup', { name: 'Level, EMEA: show as' }).getByRole('radio', { name: 'Table' }).check();
  await expect(emea.getByRole('cell', { name: 'not in play' })).toBeVisible();
});

test('by keyboard from a change to the board as it was, and back to the changes', async ({ page }) => {
  await page.goto('./#/history?tab=changes');
  await tabTo(page, page.getByRole('link', { name: /after: EMEA: 2 cases nobody owns/ }));
  await page.keyboard.press('Enter');

  await expect(page.getByText(/The board as it was after “EMEA: 2 cases nobody owns”, by Amara/)).toBeVisible();
  await expect(page.getByRole('spinbutton', { name: 'EMEA, open cases without an owner' })).toHaveValue('2');
  await page.reload();
  await expect(page.getByText(/The board as it was after/)).toBeVisible();
  await page.getByRole('link', { name: 'Back to the changes' }).click();
  await expect(page.getByText('9 of 9 changes').first()).toBeVisible();
  await expect(page.getByText(/The board as it was after/)).toBeHidden();
});
