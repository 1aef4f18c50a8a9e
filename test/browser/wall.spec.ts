import type { Locator, Page } from '@playwright/test';
import { policyWith } from '../support/builders/policy-with.ts';
import { expect, test as base } from './support/app-test.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';
import { findCutText } from './support/find-cut-text.ts';
import { pagesOf } from './support/pages-of.ts';
import { serveWallStage } from './support/serve-wall-stage.ts';

const WALLS = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
  { width: 1080, height: 1920 },
] as const;
const PHONE = { width: 390, height: 844 };
const THEMES = ['light', 'dark'] as const;
const TEAMS = [
  { regions: 1, levels: 2 },
  { regions: 2, levels: 8 },
  { regions: 3, levels: 8 },
  { regions: 6, levels: 12 },
] as const;
/** The counts of every region are old by then; above it all stands an alarm. */
const A_DAY_LATER = '2026-12-30T14:42:00Z';
/** No region has had a check-in since the one of the day before. */
const TWO_DAYS_LATER = '2026-12-31T23:30:00Z';

// A page with a policy of its own. The app's built page, with the handbook's, is tested below.
const stage = base.extend<object, { stage: string }>({
  stage: [
    async ({}, run) => {
      const served = await serveWallStage();
      await run(served.address);
      await served.stop();
    },
    { scope: 'worker' },
  ],
  address: async ({ stage: address }, run) => {
    await run(address);
  },
});

async function settle(page: Page): Promise<void> {
  await expect(page.locator('[data-region]').first()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

const scrolls = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return scrollWidth > innerWidth || scrollHeight > innerHeight;
  });

const textSize = (text: Locator): Promise<number> =>
  text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

const smallestText = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const written = [...document.querySelectorAll('main *')].filter(
      (element) =>
        element.checkVisibility() &&
        element.closest('.visually-hidden') === null &&
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''),
    );
    return Math.min(...written.map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
  });

for (const { regions, levels } of TEAMS) {
  for (const at of ['2026-12-29T14:42:00Z', A_DAY_LATER]) {
    const what = `${regions} of ${levels} levels${at === A_DAY_LATER ? ', with old counts' : ''}`;

    stage(`a wall for ${what} shows all of it at every size`, async ({ page }) => {
      for (const size of WALLS) {
        await page.setViewportSize(size);
        await page.goto(`./?regions=${regions}&levels=${levels}&at=${at}`);
        await settle(page);

        await expect(page.locator('[data-region]')).toHaveCount(regions);
        await expect.poll(() => scrolls(page)).toBe(false);
        await expect.poll(() => findCutText(page)).toEqual([]);
        await expect(page.locator('[data-rank="2"]')).toHaveCount(1);
      }
    });
  }
}

for (const { regions, levels } of [...TEAMS, { regions: 4, levels: 8 }, { regions: 5, levels: 8 }]) {
  for (const told of ['drift', 'override', 'range']) {
    stage(`a wall for ${regions} of ${levels} levels shows all of it with a ${told}`, async ({ page }) => {
      for (const size of WALLS) {
        await page.setViewportSize(size);
        await page.goto(`./?regions=${regions}&levels=${levels}&told=${told}`);
        await settle(page);

        await expect.poll(() => scrolls(page)).toBe(false);
        await expect.poll(() => findCutText(page)).toEqual([]);
      }
    });
  }
}

stage('a level that nobody knows is a question mark at every size, and no program reads a number', async ({ page }) => {
  for (const size of WALLS) {
    await page.setViewportSize(size);
    await page.goto(`./?regions=6&levels=12&told=drift&at=${TWO_DAYS_LATER}`);
    await settle(page);

    await expect(page.getByText('?', { exact: true })).toHaveCount(6);
    await expect(page.locator('[data-in-force-level=""]')).toHaveCount(6);
    await expect(page.getByText('unknown, last 2 on 29 Dec at 14:02 UTC')).toHaveCount(6);
    await expect.poll(() => scrolls(page)).toBe(false);
    await expect.poll(() => findCutText(page)).toEqual([]);
  }
});

stage('a phone scrolls down a wall for six regions, and never sideways', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('./?regions=6&levels=12');
  await settle(page);

  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  await expect.poll(() => findCutText(page)).toEqual([]);
});

for (const theme of THEMES) {
  stage(`axe-core finds nothing wrong with an alarmed wall for six regions in the ${theme} theme`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto(`./?regions=6&levels=12&theme=${theme}&at=${A_DAY_LATER}`);
    await settle(page);

    expect(await findAxeViolations(page)).toEqual([]);
  });
}

// At six metres a wall of 1920 px is as large as a picture of 480 px in the hand: a quarter of each size.
for (const regions of [2, 6]) {
  stage(
    `levels, names, headlines and the age of the counts of ${regions} regions read from six metres`,
    async ({ page }) => {
      await page.setViewportSize({ width: 1920, height: 1080 });
      await page.goto(`./?regions=${regions}&levels=12`);
      await settle(page);
      const emea = page.getByRole('region', { name: 'EMEA' });

      const level = await emea.getAttribute('data-in-force-level');
      const { meaning } = policyWith({ regions, levels: 12 }).levels[Number(level) - 1] ?? { meaning: 'no such level' };

      await expect.poll(() => textSize(emea.getByText(level ?? '', { exact: true }))).toBeGreaterThanOrEqual(120);
      await expect.poll(() => textSize(emea.getByRole('heading'))).toBeGreaterThanOrEqual(30);
      await expect.poll(() => textSize(emea.getByText(meaning))).toBeGreaterThanOrEqual(28);
      await expect.poll(() => textSize(page.getByText(/^Counts updated/))).toBeGreaterThanOrEqual(30);
      await expect.poll(() => textSize(page.locator('[data-rank="1"] p').first())).toBeGreaterThanOrEqual(28);
    },
  );
}

base('no text of a wall of 1920 × 1080 is smaller than 22 px, and it grows with the wall', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('./#/wall');
  await settle(page);
  await expect.poll(() => smallestText(page)).toBeGreaterThanOrEqual(22);

  await page.setViewportSize({ width: 3840, height: 2160 });

  await expect.poll(() => smallestText(page)).toBeGreaterThanOrEqual(44);
});

base('the demo board hangs whole on the wall of the built app', async ({ page }) => {
  for (const size of WALLS) {
    await page.setViewportSize(size);
    await page.goto('./#/wall');
    await settle(page);

    await expect.poll(() => scrolls(page)).toBe(false);
    await expect.poll(() => findCutText(page)).toEqual([]);
  }
});

base('the wall prints on one sheet, upright and lying, light and without a way elsewhere', async ({ page }) => {
  await page.goto('./#/wall');
  await settle(page);

  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  expect(pagesOf(await page.pdf({ format: 'Letter', landscape: true }))).toBe(1);

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  await expect(page.getByRole('link', { name: 'Triage', exact: true })).toBeHidden();
});

base('the pointer leaves the picture after a while and comes back when it moves', async ({ page }) => {
  await page.clock.install();
  await page.goto('./#/wall');
  await settle(page);
  const cursor = () => page.getByRole('main').evaluate((wall) => getComputedStyle(wall).cursor);

  await page.clock.runFor(5000);
  await expect.poll(cursor).toBe('none');

  await page.mouse.move(200, 200);
  await expect.poll(cursor).toBe('auto');
});

base('Escape leads from the wall back to Triage', async ({ page }) => {
  await page.goto('./#/wall');
  await settle(page);

  await page.keyboard.press('Escape');

  await expect(page).toHaveURL(/#\/triage$/);
});
