import type { Page } from '@playwright/test';
import { expect, test } from './support/app-test.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';
import { runDemoFrom } from './support/run-demo-from.ts';
import { tabTo } from './support/tab-to.ts';
import { TriagePage } from './support/triage-page.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

async function openByKeyboard(page: Page, opener: string, opened: string): Promise<void> {
  await tabTo(page, button(page, opener), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(dialog(page, opened)).toBeVisible();
}

async function openOverride(page: Page, region: string): Promise<void> {
  await button(page, `${region}: entry and level`).press('Enter');
  await expect(page.getByRole('menuitemcheckbox', { name: 'People by name' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Set the level by hand…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog(page, `Set ${region}’s level by hand`)).toBeVisible();
}

test('the levels are ended and put in play again by keyboard alone, and undo takes both back', async ({ page }) => {
  await new TriagePage(page).open();

  await openByKeyboard(page, 'End…', 'End the levels');
  await tabTo(page, page.getByRole('textbox', { name: 'Your name' }));
  await page.keyboard.type('Lee');
  await page.keyboard.press('Enter');
  await expect(panel(page, 'Levels not in play')).toBeVisible();

  await openByKeyboard(page, 'Put the levels in play…', 'Put the levels in play');
  await expect(page.getByRole('textbox', { name: 'Why' })).toBeFocused();
  await page.keyboard.type('a storm');
  await tabTo(page, button(page, 'Put them in play'));
  await page.keyboard.press('Enter');
  await expect(panel(page, 'Levels in play').getByText('a storm', { exact: true })).toBeVisible();
  await expect(panel(page, 'Levels in play').getByText('Lee', { exact: true })).toBeVisible();

  await page.keyboard.press('Control+z');
  await expect(panel(page, 'Levels not in play')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(panel(page, 'Levels in play').getByText('year-end holidays')).toBeVisible();
});

test('a dialog that is left gives the focus back to what opened it', async ({ page }) => {
  await new TriagePage(page).open();

  await openByKeyboard(page, 'Change…', 'Change what was said');
  await page.keyboard.press('Escape');
  await expect(button(page, 'Change…')).toBeFocused();

  await openOverride(page, 'EMEA');
  await page.keyboard.press('Escape');
  await expect(button(page, 'EMEA: entry and level')).toBeFocused();
});

test('a level is set by hand and ended by keyboard alone, and the other one stays beside it', async ({ page }) => {
  await new TriagePage(page).open();
  const emea = panel(page, 'EMEA');

  await openOverride(page, 'EMEA');
  await expect(field(page, 'Level')).toBeFocused();
  await page.keyboard.press('6');
  await page.keyboard.press('Tab');
  await page.keyboard.type('two SEs travel home');
  await tabTo(page, page.getByRole('textbox', { name: 'Your name' }));
  await page.keyboard.type('Lee');
  await page.keyboard.press('Enter');

  const line = emea.getByRole('group', { name: 'EMEA, level set by hand' });
  await expect(line).toContainText('Level 6 set by hand by Lee until 16:00 UTC');
  await expect(emea.getByText('Level 6 of 8', { exact: true })).toBeVisible();
  await expect(emea.getByText('Level 4 of 8', { exact: true })).toBeVisible();
  await page.reload();
  await tabTo(page, line.getByRole('button', { name: 'End it now' }));
  await page.keyboard.press('Enter');
  await expect(line).toBeHidden();
  await expect(emea.getByText('Level 6 of 8', { exact: true })).toBeHidden();
});

/** At the widths of two phones, one after the other. */
async function expectSound(page: Page): Promise<void> {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await findAxeViolations(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
  }
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`on a phone in the ${theme} theme`, () => {
    test.use({
      colorScheme: theme,
      viewport: { width: 390, height: 700 },
      contextOptions: { reducedMotion: 'reduce' },
    });

    test('axe-core finds nothing wrong with what leadership decides', async ({ page }) => {
      const triage = await new TriagePage(page).open();

      await button(page, 'Change…').click();
      await page.getByRole('textbox', { name: 'Why' }).fill('');
      await button(page, 'Change it').click();
      await expect(page.getByRole('textbox', { name: 'Why' })).toBeFocused();
      await expectSound(page);
      await page.keyboard.press('Escape');
      await button(page, 'Throw away').click();

      await button(page, 'End…').click();
      await page.getByText('Read them').click();
      await expectSound(page);
      await page.keyboard.press('Escape');

      await openOverride(page, 'Americas');
      await field(page, 'Level').selectOption({ index: 3 });
      await page.getByRole('textbox', { name: 'Reason' }).fill('a storm, and flights that do not go');
      await page.getByRole('textbox', { name: 'Your name' }).fill('Lee');
      await expectSound(page);
      await button(page, 'Set level 4').click();
      await expect(panel(page, 'On standby')).toBeVisible();
      await triage.count('Gwen').press('f');
      await expect(panel(page, 'To be confirmed')).toBeVisible();
      await expectSound(page);

      await button(page, 'End…').click();
      await button(page, 'End them').click();
      await expect(panel(page, 'Levels not in play')).toBeVisible();
      await expectSound(page);
    });

    test('axe-core finds nothing wrong with unconfirmed people', async ({ page }) => {
      await runDemoFrom(page, '2026-12-30T16:30:00Z');
      await new TriagePage(page).open();
      await expect(button(page, 'EMEA as listed: confirm all')).toBeVisible();

      await expect(panel(page, 'EMEA').getByText('Level unknown, last 4 on 29 Dec at 10:02 UTC')).toBeVisible();
      await expectSound(page);
    });
  });
}
