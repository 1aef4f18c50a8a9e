import { expect, test } from './support/app-test.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';
import { findCutText } from './support/find-cut-text.ts';
import { tabTo } from './support/tab-to.ts';

test('a what-if by keyboard alone: tried beside the board, applied as one edit, taken back by one undo', async ({
  page,
}) => {
  await page.goto('./#/triage');
  const emea = page.getByRole('region', { name: 'EMEA', exact: true });
  await expect(emea).toHaveAttribute('data-live-level', '4');
  const panel = page.getByRole('region', { name: 'What if', exact: true });
  await tabTo(page, page.getByRole('button', { name: 'What if…' }));
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'What if…' })).toBeFocused();
  await tabTo(page, panel.getByRole('spinbutton', { name: 'What if, Amara: open cases' }));
  await page.keyboard.press('o');

  await expect(panel.getByRole('table', { name: 'EMEA, level' })).toContainText('2 levels higher');
  await expect(emea).toHaveAttribute('data-live-level', '4');
  expect(await findAxeViolations(page)).toEqual([]);
  await expect.poll(() => findCutText(page)).toEqual([]);

  await tabTo(page, panel.getByRole('button', { name: 'Apply 1 change' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(emea).toHaveAttribute('data-live-level', '6');
  await expect(panel).toBeHidden();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(emea).toHaveAttribute('data-live-level', '4');
});

test('a page with a what-if that waits asks before it goes', async ({ page }) => {
  await page.goto('./#/planner?day=2026-12-31&region=emea');
  await page.getByRole('button', { name: 'What if…' }).click();
  await page
    .getByRole('radiogroup', { name: 'What if, Amara on this day' })
    .getByRole('radio', { name: 'Away' })
    .check();

  const asked = page.waitForEvent('dialog');
  const closing = page.close({ runBeforeUnload: true });
  const dialog = await asked;

  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await closing;
});
