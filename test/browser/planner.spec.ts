import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { boardSchema } from '../../src/core/board/board.ts';
import { addDays } from '../../src/core/plan/add-days.ts';
import { expect, test } from './support/app-test.ts';
import { findAxeViolations } from './support/find-axe-violations.ts';

const DEMO = new URL('../../public/demo-board.json', import.meta.url);
const PAGE = /\/Type\s*\/Page\b(?!s)/g;

test('a plan of six weeks prints on one sheet, with who is out below the levels', async ({ page }) => {
  await page.goto('./#/planner?weeks=6');
  await expect(page.getByRole('heading', { name: 'Kept plans' })).toBeVisible();
  await page.evaluate(() =>
    addEventListener('beforeprint', () => {
      document.title =
        document.querySelector('main')?.innerText.includes('Who is out, ') === true ? 'told' : 'not told';
    }),
  );

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');

  expect(pdf.match(PAGE)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox \[0 0 84\d/);
  expect(await page.title()).toBe('told');
});

test('a plan whose every day differs goes on on a second sheet, and no day is cut off', async ({ page }) => {
  const demo = v.parse(boardSchema, JSON.parse(readFileSync(DEMO, 'utf8')));
  const away = Array.from({ length: 21 }, (_, place) => addDays('2026-12-29', 2 * place)).map((day) => ({
    from: day,
    to: day,
    note: '',
  }));
  const people = demo.people.map((person) => ({ ...person, away: person.id === 'amara' ? away : [] }));
  await page.route('**/demo-board.json', (route) => route.fulfill({ json: { ...demo, people } }));
  await page.goto('./#/planner?weeks=6');
  await expect(page.getByRole('heading', { name: 'Kept plans' })).toBeVisible();

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');

  expect(pdf.match(PAGE)).toHaveLength(2);
});

test('on a phone days stand below each other, and no part is wider than the window', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  // Parts that come late would move what was scrolled to.
  await page.goto('./#/planner?weeks=6', { waitUntil: 'networkidle' });
  const map = page.getByRole('grid', { name: 'Levels by day and region' });
  await map.getByRole('gridcell').first().focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: /^EMEA, / })).toBeInViewport();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
    .toBeLessThanOrEqual(0);
  expect(await findAxeViolations(page)).toEqual([]);
});
