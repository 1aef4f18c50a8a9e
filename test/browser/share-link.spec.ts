import { deflateRawSync } from 'node:zlib';
import { expect, test } from './support/app-test.ts';
import { TriagePage } from './support/triage-page.ts';

const THEIRS = {
  format: 'evenkeel-board',
  version: 1,
  team: 'Their team',
  regions: { emea: {}, americas: {} },
  people: [{ id: 'zoe', name: 'Zoë', region: 'emea', openCases: 4 }],
};

/** A link's payload as another program would pack it. */
function packed(document: unknown): string {
  return deflateRawSync(JSON.stringify(document)).toString('base64url');
}

test('a link shows its board read-only, from screen to screen, and leaves the own one alone', async ({ page }) => {
  const triage = await new TriagePage(page).open();
  await triage.oneMore('Amara').click();
  await triage.expectStored();

  await page.goto(`./#/triage?board=${packed(THEIRS)}`);
  await expect(triage.notice('A board from a link')).toBeVisible();
  await expect(triage.count('Zoë')).toHaveValue('4');
  await page.getByRole('link', { name: 'Queue' }).click();
  await expect(triage.notice('A board from a link')).toBeVisible();
  await triage.open();

  await expect(triage.count('Amara')).toHaveValue('9');
});

test('a board of a link can be made one’s own, and taken back', async ({ page }) => {
  const triage = await new TriagePage(page).open();
  await triage.oneMore('Amara').click();
  await triage.expectStored();
  await page.goto(`./#/triage?board=${packed(THEIRS)}`);

  await page.getByRole('button', { name: 'Make it mine' }).first().click();
  await triage.oneMore('Zoë').click();
  await triage.expectStored();
  await page.reload();
  await expect(triage.count('Zoë')).toHaveValue('5');
  await page.goto('./#/settings');
  await page
    .getByRole('button', { name: /back|restore/i })
    .first()
    .click();
  await triage.open();

  await expect(triage.count('Amara')).toHaveValue('9');
});

test('a damaged link says what is wrong with it, beside the own board', async ({ page }) => {
  await page.goto('./#/triage?board=AAAA');

  await expect(page.getByText('This link cannot be opened')).toBeVisible();
  await expect(new TriagePage(page).count('Amara')).toHaveValue('8');
});

test('a link that unpacks to gigabytes is stopped', async ({ page }) => {
  const bomb = deflateRawSync(Buffer.alloc(60_000_000)).toString('base64url');

  await page.goto(`./#/triage?board=${bomb}`);

  await expect(page.getByText('more than 20 MB')).toBeVisible();
});

test('a time in the address fixes the clock on every screen, until one goes back to now', async ({ page }) => {
  await page.goto('./#/triage?at=2026-12-24T10:00:00Z');
  const notice = page.getByText('As of 24 Dec 2026, 10:00 UTC');
  await expect(notice).toBeVisible();

  await page.getByRole('link', { name: 'Queue' }).click();
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Back to now' }).click();

  await expect(notice).toBeHidden();
  expect(new URL(page.url()).hash).toBe('#/queue');
});

test('a time in the address that is none is told, and the clock runs', async ({ page }) => {
  await page.goto('./#/triage?at=tomorrow');

  await expect(page.getByText('This time cannot be read')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Triage' })).toBeVisible();
});
