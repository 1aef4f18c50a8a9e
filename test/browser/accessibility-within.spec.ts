import type { Page } from '@playwright/test';
import { expect, test } from './support/app-test.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';

const BESIDE_THE_FIRST = [
  ['history', 'check-ins'],
  ['history', 'changes'],
  ['policy', 'readings'],
  ['policy', 'map'],
  ['policy', 'editions'],
  ['policy', 'words'],
  ['policy', 'own'],
  ['policy', 'replay'],
] as const;
const DIALOGS = ['Import calendars', 'Public holidays', 'Amara'] as const;

/** In both themes: the second costs a look, not a page. */
async function expectFaultless(page: Page, where: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findAxeViolations(page), `${where}, ${colorScheme}`).toEqual([]);
  }
}

for (const [screen, tab] of BESIDE_THE_FIRST)
  test(`axe-core finds nothing wrong with the ${tab} of ${screen}`, async ({ page }) => {
    await page.goto(`./#/${screen}?tab=${tab}`);
    await expect(page.getByRole('tabpanel')).toBeVisible();

    await expectFaultless(page, tab);
  });

test('axe-core finds nothing wrong with a day of the planner that is tried', async ({ page }) => {
  await page.goto('./#/planner?day=2026-12-31&region=emea');
  await page.getByRole('button', { name: 'What if…' }).click();
  await expect(page.getByRole('button', { name: 'Close', exact: true })).toBeVisible();

  await expectFaultless(page, 'what-if');
});

test('axe-core finds nothing wrong with the dialogs of the planner', async ({ page }) => {
  await page.goto('./#/planner');

  for (const name of DIALOGS) {
    await page.getByRole('button', { name }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectFaultless(page, name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});
