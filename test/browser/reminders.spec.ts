import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './support/app-test.ts';

const SWITCH = 'Remind me on this device when a check-in falls due';

interface Shown {
  readonly title: string;
  readonly tag: string;
}

// A headless browser shows no notifications and denies every page the right to. One that has said yes is stood in for, in
// all tabs; that a no is told of is tried with the browser as it is.
async function allowNotifications(context: BrowserContext): Promise<Shown[]> {
  const shown: Shown[] = [];
  await context.exposeBinding('noteShown', (_source, one: Shown) => void shown.push(one));
  await context.addInitScript(() => {
    class Notified extends EventTarget {
      static readonly permission = 'granted';
      static readonly requestPermission = (): Promise<string> => Promise.resolve('granted');
      constructor(title: string, options: NotificationOptions = {}) {
        super();
        const note: unknown = Reflect.get(window, 'noteShown');
        if (typeof note === 'function') Reflect.apply(note, window, [{ title, tag: options.tag }]);
        window.addEventListener('test-click', () => this.dispatchEvent(new Event('click')));
      }
      close(): void {
        document.body.dataset['closed'] = 'yes';
      }
    }
    Reflect.set(window, 'Notification', Notified);
  });
  return shown;
}

async function openTriage(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto('./#/triage');
  await expect(page.getByRole('heading', { name: 'Triage', exact: true })).toBeAttached();
}

test('whoever asks for it is notified once of a check-in that falls due, in however many tabs', async ({
  page,
  context,
}) => {
  const shown = await allowNotifications(context);
  await openTriage(page);
  // The demo stands at 14:42 UTC, and the Americas' check-in is due from 17:00 on.
  await page.clock.fastForward('02:30:00');
  await expect(page).toHaveTitle(/^Level/);
  expect(shown).toEqual([]);

  await page.getByRole('checkbox', { name: SWITCH }).check();

  await expect(page).toHaveTitle(/^Check-in due: .*Americas · /);
  await expect.poll(() => shown.filter(({ title }) => title.startsWith('Americas')).length).toBe(1);
  const other = await context.newPage();
  await openTriage(other);
  await other.clock.fastForward('02:31:00');
  await expect(other).toHaveTitle(/^Check-in due: .*Americas · /);
  await page.clock.fastForward('00:05:00');
  expect(shown.filter(({ title }) => title.startsWith('Americas'))).toHaveLength(1);
});

test('a click on the notification leads to Triage', async ({ page, context }) => {
  const shown = await allowNotifications(context);
  await openTriage(page);
  await page.getByRole('checkbox', { name: SWITCH }).check();
  await page.goto('./#/queue');
  await page.clock.fastForward('02:30:00');
  await expect(page).toHaveTitle(/^Check-in due: /);
  await expect.poll(() => shown.length).toBeGreaterThan(0);

  await page.evaluate(() => dispatchEvent(new Event('test-click')));

  await expect(page).toHaveURL(/#\/triage$/);
  await expect(page.locator('body')).toHaveAttribute('data-closed', 'yes');
});

test('nothing is asked before it is wanted, and a browser that says no is told of with the way out', async ({
  page,
}) => {
  await openTriage(page);
  const box = page.getByRole('checkbox', { name: SWITCH });
  expect(await page.evaluate(() => Notification.permission)).not.toBe('granted');

  await box.check();

  await expect(page.getByText(/Allow them in its settings for this page/)).toBeVisible();
  await page.clock.fastForward('02:30:00');
  await expect(page).toHaveTitle(/^Check-in due: /);
});
