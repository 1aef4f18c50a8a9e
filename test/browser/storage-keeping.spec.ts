import { expect, test } from './support/app-test.ts';
import { TriagePage } from './support/triage-page.ts';

test('what was entered is there after a reload, and can still be undone and redone', async ({ page }) => {
  const triage = await new TriagePage(page).open();
  await triage.oneMore('Amara').click();
  await triage.oneMore('Bruno').click();
  await triage.expectStored();

  await page.reload();
  await expect(triage.count('Bruno')).toHaveValue('7');
  await page.getByRole('button', { name: 'Undo: Bruno: 6 → 7 open cases' }).click();
  await page.getByRole('button', { name: 'Undo: Amara: 8 → 9 open cases' }).click();
  await expect(triage.count('Amara')).toHaveValue('8');
  await page.getByRole('button', { name: 'Redo: Amara: 8 → 9 open cases' }).click();

  await expect(triage.count('Amara')).toHaveValue('9');
  await expect(triage.count('Bruno')).toHaveValue('6');
});

test('a page that goes away in the very moment of an edit loses nothing', async ({ page }) => {
  const triage = await new TriagePage(page).open();
  await triage.oneMore('Amara').click();
  await triage.expectStored();

  const again = page.waitForEvent('load');
  await page.evaluate(() => {
    for (const person of ['Amara', 'Bruno', 'Dana'])
      document.querySelector<HTMLElement>(`button[aria-label="${person}, open cases: one more"]`)?.click();
    location.reload();
  });
  await again;

  await expect(triage.count('Amara')).toHaveValue('10');
  await expect(triage.count('Bruno')).toHaveValue('7');
  await expect(triage.count('Dana')).toHaveValue('6');
});

test('a tab that is closed right after an edit loses nothing, even the first one on the demo', async ({
  page,
  context,
}) => {
  const triage = await new TriagePage(page).open();
  await triage.oneMore('Amara').click();
  await page.close();

  const next = await new TriagePage(await context.newPage()).open();

  await expect(next.count('Amara')).toHaveValue('9');
});

test('two tabs show each other’s edits at once, both ways, and undo each other’s', async ({ page, context }) => {
  const one = await new TriagePage(page).open();
  const other = await new TriagePage(await context.newPage()).open();

  await one.oneMore('Amara').click();
  await expect(other.count('Amara')).toHaveValue('9');
  await other.oneMore('Amara').click();
  await expect(one.count('Amara')).toHaveValue('10');
  await one.page.getByRole('button', { name: 'Undo: Amara: 9 → 10 open cases' }).click();

  await expect(other.count('Amara')).toHaveValue('9');
});

test('many edits in two tabs at once leave both with the same numbers', async ({ page, context }) => {
  const one = await new TriagePage(page).open();
  const other = await new TriagePage(await context.newPage()).open();
  const pressTwenty = (triage: TriagePage) =>
    triage.oneMore('Amara').evaluate(async (button: HTMLButtonElement) => {
      for (let press = 0; press < 20; press += 1) {
        button.click();
        await new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      }
    });

  await Promise.all([pressTwenty(one), pressTwenty(other)]);
  await Promise.all([one.expectStored(), other.expectStored()]);

  // What the one had stored may be on its way to the other.
  const countIn = (tab: TriagePage) => tab.count('Amara').inputValue();
  await expect(async () => expect(await countIn(other)).toBe(await countIn(one))).toPass();
  const agreed = await countIn(one);
  const third = await new TriagePage(await context.newPage()).open();
  await expect(third.count('Amara')).toHaveValue(agreed);
});
