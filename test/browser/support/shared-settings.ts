import type { Locator, Page } from '@playwright/test';
import type { Person } from '../../support/servers/people.ts';

/** The card of Settings that shares a board, as a person uses it. */
export class SharedSettings {
  readonly page: Page;
  readonly card: Locator;
  readonly form: Locator;

  constructor(page: Page) {
    this.page = page;
    this.card = page.getByRole('region', { name: 'Share one board' });
    this.form = this.card.getByRole('form', { name: 'Share one board' });
  }

  async open(): Promise<this> {
    await this.page.goto('./#/settings');
    await this.card.waitFor();
    return this;
  }

  /** Enters an address where one is given, and who asks, and asks the store. */
  async ask({ user, password }: Pick<Person, 'user' | 'password'>, address?: string): Promise<void> {
    if (address !== undefined) await this.form.getByRole('textbox', { name: 'Address' }).fill(address);
    await this.form.getByRole('radio', { name: 'User and password' }).check();
    await this.form.getByRole('textbox', { name: 'User' }).fill(user);
    await this.form.getByRole('textbox', { name: 'Password' }).fill(password);
    await this.form.getByRole('button', { name: 'Test the connection' }).click();
  }

  async put(): Promise<void> {
    await this.card.getByRole('button', { name: /^Put .* there$/ }).click();
    await this.page.getByRole('alertdialog').getByRole('button', { name: 'Put it there' }).click();
    await this.card.getByText('The board is there.', { exact: true }).waitFor();
  }

  choose(label: string): Promise<void> {
    return this.card.getByRole('button', { name: label }).click();
  }

  async linkTo(name: string): Promise<string> {
    return (await this.card.getByRole('link', { name }).getAttribute('href')) ?? '';
  }
}
