import type { Page } from '@playwright/test';
import { allThatIsThere } from './support/all-that-is-there.ts';
import { expect, test } from './support/app-test.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';
import { tabTo } from './support/tab-to.ts';

const TYPED = { summary: 'Qzsummary in the trial', impact: 'Qzimpact on ten people' };

async function openRequest(page: Page): Promise<void> {
  await page.goto('./#/status');
  await page.getByRole('button', { name: 'Ask support for a prospect…' }).click();
  await expect(page.getByRole('dialog', { name: 'Ask support for a prospect' })).toBeVisible();
}

test('a request goes from the status page by the clipboard into the queue, by keyboard alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./#/status');
  await tabTo(page, page.getByRole('button', { name: 'Ask support for a prospect…' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('radio', { name: 'p0' }));
  await page.keyboard.press('ArrowRight');
  await tabTo(page, page.getByRole('textbox', { name: 'Summary' }));
  await page.keyboard.type(TYPED.summary);
  await tabTo(page, page.getByRole('textbox', { name: 'Impact' }));
  await page.keyboard.type(TYPED.impact);
  await tabTo(page, page.getByRole('button', { name: 'Copy the text' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.goto('./#/queue');
  await expect(page.getByRole('article', { name: 'Number one' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+v');
  const dialog = page.getByRole('dialog', { name: 'Add a case' });
  await expect(dialog.getByRole('textbox', { name: 'Title' })).toHaveValue(TYPED.summary);
  await expect(dialog.getByRole('combobox', { name: 'Class' })).toHaveValue('p1');
  await dialog.getByRole('button', { name: 'Add it' }).click();

  await expect(page.getByRole('row').filter({ hasText: TYPED.summary })).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('row').filter({ hasText: TYPED.summary })).toBeHidden();
});

test('what is typed into a request stays in the page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  await openRequest(page);

  await page.getByRole('radio', { name: 'p1' }).check();
  await page.getByRole('textbox', { name: 'Summary' }).fill(TYPED.summary);
  await expect(page.getByRole('group', { name: 'The request as text' })).toContainText(TYPED.summary);
  const mail = await page.getByRole('link', { name: 'Write the e-mail' }).getAttribute('href');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Throw away' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.waitForLoadState('networkidle');

  expect(mail).toContain('Qzsummary');
  expect(asked.join('\n')).not.toContain('Qzsummary');
  expect(page.url()).not.toContain('Qzsummary');
  const stored = await page.context().storageState({ indexedDB: true });
  expect(JSON.stringify(stored)).not.toContain('Qzsummary');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Ask support for a prospect…' })).toBeVisible();
  expect(await allThatIsThere(page)).not.toContain('Qzsummary');
});

// A phone, a window at 200 %, a desk.
const VIEWS = [
  { width: 390, height: 844 },
  { width: 640, height: 400 },
  { width: 1280, height: 800 },
] as const;

for (const theme of ['light', 'dark'] as const)
  test(`axe-core finds nothing wrong with the request at any size in the ${theme} theme, and its button stays in view`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.setViewportSize(VIEWS[0]);
    await openRequest(page);
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    for (const view of VIEWS) {
      await page.setViewportSize(view);
      expect(await findAxeViolations(page)).toEqual([]);
    }

    await page.getByRole('radio', { name: 'p1' }).check();
    await page.getByRole('textbox', { name: 'Summary' }).fill(`${'w'.repeat(80)}\n${'long words '.repeat(80)}`);
    await page.getByRole('textbox', { name: 'Sales cycle' }).fill('a date\n'.repeat(20));

    const body = page.getByRole('dialog').locator('> div');
    for (const view of VIEWS) {
      await page.setViewportSize(view);
      expect(await findAxeViolations(page)).toEqual([]);
      await expect.poll(() => body.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
      await expect.poll(() => body.evaluate((one) => one.clientHeight)).toBeGreaterThan(100);
      await expect(page.getByRole('button', { name: 'Copy the text' })).toBeInViewport({ ratio: 1 });
    }
  });

test('the way to a request is not printed', async ({ page }) => {
  await page.goto('./#/status');
  const way = page.getByRole('button', { name: 'Ask support for a prospect…' });
  await expect(way).toBeVisible();

  await page.emulateMedia({ media: 'print' });

  await expect(way).toBeHidden();
});
