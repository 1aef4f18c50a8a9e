import type { Page } from '@playwright/test';
import { expect, test } from './support/app-test.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';
import { tabTo } from './support/tab-to.ts';
import { TriagePage } from './support/triage-page.ts';

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const level = (page: Page, name: string, of: number) =>
  region(page, name).getByText(`Level ${of} of 8`, { exact: true });
const focused = (page: Page) => page.locator(':focus');

async function startByKeyboard(page: Page, entry: 'People by name' | 'Just two numbers'): Promise<void> {
  await page.goto('./');
  await tabTo(page, page.getByRole('link', { name: 'Start your own board' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'Team', exact: true }));
  await page.keyboard.type('Night shift');
  await page.keyboard.press('Tab');
  if (entry === 'Just two numbers') await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Night shift', { exact: true })).toBeVisible();
}

test('a fresh start by keyboard alone: four numbers, and both levels are there', async ({ page }) => {
  await startByKeyboard(page, 'Just two numbers');

  await expect(focused(page)).toHaveAccessibleName('EMEA, SEs working');
  await page.keyboard.type('2');
  await page.keyboard.press('Tab');
  await page.keyboard.type('17');
  await tabTo(page, page.getByRole('spinbutton', { name: 'Americas, SEs working' }));
  await page.keyboard.type('8');
  await page.keyboard.press('Tab');
  await page.keyboard.type('40');

  await expect(region(page, 'EMEA')).toHaveAttribute('data-live-level', '4');
  await expect(region(page, 'Americas')).toHaveAttribute('data-live-level', '2');
  await expect(level(page, 'EMEA', 4)).toBeInViewport();
  await expect(level(page, 'Americas', 2)).toBeInViewport();
});

test('a list of people by keyboard alone, and undo that reaches over a reload', async ({ page }) => {
  const triage = new TriagePage(page);
  await startByKeyboard(page, 'People by name');

  await expect(focused(page)).toHaveAccessibleName('Add people to EMEA');
  await page.keyboard.type('Amara, Bruno, Chidi');
  await page.keyboard.press('Enter');
  await tabTo(page, triage.count('Chidi'), 'Shift+Tab');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('8');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('12');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('o');
  await expect(page.getByRole('radiogroup', { name: 'Chidi today' }).getByLabel('Out')).toBeChecked();
  await expect(region(page, 'EMEA')).toHaveAttribute('data-live-level', '6');
  await page.keyboard.press('w');
  await page.keyboard.press('f');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('radiogroup', { name: 'Chidi today' }).getByLabel('Working')).toBeChecked();
  await expect(page.getByText('Undone: Chidi: working → focus day')).toBeVisible();
  await triage.expectStored();

  await page.reload();
  await expect(triage.count('Bruno')).toHaveValue('12');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');

  await expect(triage.count('Bruno')).toHaveValue('1');
  await page.keyboard.press('Control+y');
  await expect(triage.count('Bruno')).toHaveValue('12');
});

test('on a phone the level stays before the eyes down to the last of many people', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const triage = await new TriagePage(page).open();

  await triage.count('Maya').click();
  await page.keyboard.type('30');

  await expect(triage.count('Maya')).toBeInViewport();
  await expect(level(page, 'Americas', 4)).toBeInViewport();
  await expect(region(page, 'Americas').getByText(/1 more SE → level/)).toBeInViewport();
});

function isOnTop(input: Element): boolean {
  const { left, top, width, height } = input.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === input;
}

test('a row that the arrows go to is never hidden under the head that stays', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const triage = await new TriagePage(page).open();
  await triage.count('Maya').click();

  for (let press = 0; press < 9; press += 1) {
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => focused(page).evaluate(isOnTop)).toBe(true);
  }

  await expect(triage.count('Dana')).toBeFocused();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe-core finds nothing wrong with what opens on Triage in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 640 });
    const triage = await new TriagePage(page).open();
    const isTooWide = () => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

    await triage.count('Amara').fill('1000');
    await expect(page.getByText(/is not a whole number/)).toBeVisible();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Farah: details' }).click();
    await expect(page.getByRole('button', { name: 'Remove Farah' })).toBeVisible();
    expect(await findAxeViolations(page)).toEqual([]);
    await expect.poll(isTooWide).toBe(false);
    await page.getByRole('button', { name: 'Remove Farah' }).click();
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
    expect(await findAxeViolations(page)).toEqual([]);

    await page.getByRole('button', { name: 'EMEA: entry and level' }).click();
    await expect(page.getByRole('menuitemcheckbox', { name: 'Just two numbers' })).toBeVisible();
    expect(await findAxeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');

    await page.getByRole('radio', { name: 'From the queue' }).check();
    await page.getByText(/The queue differs/).click();
    expect(await findAxeViolations(page)).toEqual([]);
    await expect.poll(isTooWide).toBe(false);
  });
}
