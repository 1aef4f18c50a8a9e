import { expect } from '@playwright/test';
import type { TriagePage } from '../triage-page.ts';

/** What a browser tells its pages when their window comes to the front: they look at the store at once. */
export async function look(...tabs: readonly TriagePage[]): Promise<void> {
  await Promise.all(
    tabs.map(({ page }) =>
      page.evaluate(() => {
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      }),
    ),
  );
}

/** What a tab shows: the count by person. */
export const countsIn = ({ page }: TriagePage): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const counts = [...document.querySelectorAll<HTMLInputElement>('input[data-count]')];
    const nameOf = ({ ariaLabel }: HTMLInputElement): string => ariaLabel?.replace(', open cases', '') ?? '';
    return Object.fromEntries(counts.map((count) => [nameOf(count), Number(count.value)]));
  });

/** What a tab says about saving. */
export const syncIn = ({ page }: TriagePage): Promise<string | null> => page.locator('html').getAttribute('data-sync');

/** Looks at the store until these tabs say so. */
export async function expectSync(state: 'saved' | 'offline', ...tabs: readonly TriagePage[]): Promise<void> {
  await expect(async () => {
    await look(...tabs);
    expect(await Promise.all(tabs.map(syncIn))).toEqual(tabs.map(() => state));
  }).toPass({ timeout: 20_000, intervals: [200, 400, 800] });
}
