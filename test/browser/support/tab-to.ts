import type { Locator, Page } from '@playwright/test';

const FAR = 60;

/** Presses Tab until something has the focus, as somebody without a mouse gets there. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < FAR; press += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${FAR} presses of ${key} do not lead to ${String(target)}`);
}
