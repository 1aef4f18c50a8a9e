import { expect, SCREENS, test } from './support/app-test.ts';
import { fileOf } from './support/file-of.ts';

for (const screen of SCREENS) {
  test(`${screen} opens from its own address, quietly`, async ({ page }) => {
    await page.goto(`./#/${screen}`);

    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await expect(page).toHaveTitle(new RegExp(`^Level \\d.* · ${screen} · `, 'i'));
    await expect(page.locator('html')).toHaveAttribute('data-sync', /^(saved|saving|offline|stale|refused)$/);
  });
}

test('an address nobody knows still leads somewhere', async ({ page }) => {
  await page.goto('./#/no-such-screen');

  await expect(page.getByRole('main')).toBeVisible();
});

for (const [screen, source] of [
  ['wall', 'src/screens/wall/WallScreen.tsx'],
  ['status', 'src/screens/status/StatusScreen.tsx'],
] as const) {
  test(`the files of ${screen} are asked for before the entry has arrived`, async ({ page, request, address }) => {
    const html = await (await request.get(address)).text();
    const entry = [...html.matchAll(/<script type="module"[^>]* src="\.\/([^"]+)"/g)].at(-1)?.[1] ?? 'none';
    let arrive = (): void => {};
    const screenAskedFor = new Promise<void>((done) => {
      arrive = done;
    });
    let held = 0;
    page.on('request', (asked) => {
      if (asked.url().endsWith(fileOf(source))) arrive();
    });
    await page.route(`**/${entry}`, async (route) => {
      held += 1;
      await screenAskedFor;
      await route.continue();
    });

    await page.goto(`./#/${screen}`);

    await expect(page.getByRole('main')).toBeVisible();
    expect(held).toBeGreaterThan(0);
  });
}

test.describe('where it is later by half an hour', () => {
  test.use({ timezoneId: 'Asia/Kolkata' });

  for (const screen of ['wall', 'status'])
    test(`${screen} tells the time here without the platform's language data, which take a slow machine long`, async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const refuse = (): never => {
          throw new Error('This asks Intl for something.');
        };
        for (const name of ['DateTimeFormat', 'NumberFormat']) Object.defineProperty(Intl, name, { get: refuse });
        Object.assign(Number.prototype, { toLocaleString: refuse });
      });

      await page.goto(`./#/${screen}?at=2026-12-29T20:01:00Z`);

      await expect(page.getByText('01:31 here')).toBeVisible();
    });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the first paint shows the frame already', async ({ page }) => {
    await page.goto('./');

    await expect(page.getByText('Opening the board…')).toBeVisible();
  });
});

test('a return visit shows the levels seen last, with their age, before the app has arrived', async ({
  page,
  request,
  address,
}) => {
  const html = await (await request.get(address)).text();
  const entry = [...html.matchAll(/<script type="module"[^>]* src="\.\/([^"]+)"/g)].at(-1)?.[1] ?? 'none';
  const seen = {
    asOf: new Date(Date.now() - 3 * 3_600_000).toISOString(),
    team: 'Ours',
    headline: 'Support is thin.',
    regions: [{ name: 'EMEA', level: 6, levels: 8, unknown: false, headline: '1 of 3 is working.' }],
  };
  await page.addInitScript((text) => {
    localStorage.setItem('evenkeel.kept', 'yes');
    localStorage.setItem('evenkeel.last-seen', text);
  }, JSON.stringify(seen));
  let arrive = (): void => {};
  const held = new Promise<void>((done) => {
    arrive = done;
  });
  await page.route(`**/${entry}`, async (route) => {
    await held;
    await route.continue();
  });

  await page.goto('./#/wall', { waitUntil: 'commit' });

  await expect(page.getByText('Level 6 of 8')).toBeVisible();
  await expect(page.getByText(/Ours · Last known, as of \d\d:\d\d UTC, 3 h ago/)).toBeVisible();
  arrive();
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByText('Support is thin.')).toBeHidden();
});
