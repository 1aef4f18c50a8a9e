import type { Locator, Page } from '@playwright/test';
import { expect } from './app-test.ts';

/** The Triage screen as a triager uses it: counts by name, and what the page says about saving. */
export class TriagePage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(): Promise<this> {
    await this.page.goto('./#/triage');
    await expect(this.page.getByRole('heading', { name: 'Triage' })).toBeVisible();
    return this;
  }

  count(person: string): Locator {
    return this.page.getByRole('spinbutton', { name: `${person}, open cases` });
  }

  oneMore(person: string): Locator {
    return this.page.getByRole('button', { name: `${person}, open cases: one more` });
  }

  notice(title: string): Locator {
    return this.page.getByText(title, { exact: true });
  }

  async expectSync(state: 'saved' | 'refused'): Promise<void> {
    await expect(this.page.locator('html')).toHaveAttribute('data-sync', state);
  }

  /** Waits until the database holds what is on screen. */
  async expectStored(): Promise<void> {
    await expect(this.page.getByText('Saved in this browser')).toBeVisible();
  }
}
