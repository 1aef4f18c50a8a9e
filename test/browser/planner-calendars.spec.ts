import { expect, test } from './support/app-test.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';

test.describe('where it is already tomorrow', () => {
  test.use({ timezoneId: 'Pacific/Kiritimati' });

  test('a worker reads a calendar, and its dates stay as they are written', async ({ page }) => {
    await page.goto('./#/planner?weeks=2');
    const worker = page.waitForEvent('worker');
    await page.getByRole('button', { name: 'Import calendars' }).click();
    const dialog = page.getByRole('dialog', { name: 'Import calendars' });

    await dialog.locator('input[type="file"]').setInputFiles({
      name: 'Amara.ics',
      mimeType: 'text/calendar',
      buffer: Buffer.from(
        'BEGIN:VCALENDAR\r\nX-WR-TIMEZONE:Pacific/Kiritimati\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Leave\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270103\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
      ),
    });
    await worker;

    await expect(dialog.getByRole('checkbox', { name: /^Leave Thu 31 Dec to Sat 2 Jan/ })).toBeChecked();
    expect(await findAxeViolations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Add absences' }).click();
    await expect(page.getByRole('gridcell', { name: /^Amara, Thu 31 Dec: away, Leave/ })).toBeVisible();
    await expect(page.getByRole('gridcell', { name: /^Amara, Sun 3 Jan: in/ })).toBeVisible();
  });
});

test('without a network the holidays of the world say so, and come when there is one', async ({ browser, address }) => {
  // A page of its own: what does not come is written to the console, as it should be.
  const context = await browser.newContext({ baseURL: address });
  const page = await context.newPage();
  await page.goto('./#/planner?weeks=2');
  const button = page.getByRole('button', { name: 'Public holidays' });
  await button.focus();
  await expect(button).toBeFocused();
  await context.route('**/assets/apart/**', (route) => route.abort());

  await button.click();
  const dialog = page.getByRole('dialog', { name: 'Public holidays' });
  await expect(dialog.getByText('The list of holidays could not be fetched.')).toBeVisible();

  await context.unroute('**/assets/apart/**');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await dialog.getByRole('combobox', { name: 'Country' }).first().selectOption({ label: 'Germany' });
  await expect(dialog.getByRole('checkbox', { name: /^Fri 1 Jan New Year's Day EMEA: Germany/ })).toBeChecked();
  expect(await findAxeViolations(page)).toEqual([]);
  await context.close();
});
