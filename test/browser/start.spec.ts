import { expect, SCREENS, test } from './support/app-test.ts';

for (const screen of SCREENS) {
  test(`${screen} opens from its own address, quietly`, async ({ page }) => {
    await page.goto(`./#/${screen}`);

    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await expect(page).toHaveTitle(/\S/);
    await expect(page.locator('html')).toHaveAttribute('data-sync', /^(saved|saving|offline|stale|refused)$/);
  });
}

test('an address nobody knows still leads somewhere', async ({ page }) => {
  await page.goto('./#/no-such-screen');

  await expect(page.getByRole('main')).toBeVisible();
});

for (const screen of ['wall', 'status']) {
  test(`the files of ${screen} are asked for before the entry has arrived`, async ({ page }) => {
    let arrive = (): void => {};
    const screenAskedFor = new Promise<void>((done) => {
      arrive = done;
    });
    page.on('request', (request) => {
      if (new RegExp(`/${screen}Screen-[^/]+\\.js$`, 'i').test(request.url())) arrive();
    });
    await page.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
      await screenAskedFor;
      await route.continue();
    });

    await page.goto(`./#/${screen}`);

    await expect(page.getByRole('main')).toBeVisible();
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the first paint shows the frame already', async ({ page }) => {
    await page.goto('./');

    await expect(page.getByText('Opening the board…')).toBeVisible();
  });
});
