import type { Browser, BrowserContext, Page, Response } from '@playwright/test';
import type { SharedBoard } from '../../../support/start-share.ts';
import { expect } from '../app-test.ts';
import { TriagePage } from '../triage-page.ts';

export interface Traffic {
  /** Writes of the board that the store took. */
  saves: number;
  /** Writes that it refused because another one had come before. */
  refusals: number;
  /** Times that it was asked for anything about the board, by tab. */
  readonly asked: Map<Page, number>;
}

export interface CrowdBrowser {
  readonly context: BrowserContext;
  readonly traffic: Traffic;
  /** What went wrong in its pages without being caught. */
  readonly faults: readonly string[];
  /** Opens a tab with the address of the store, which shows the board once it has it. */
  readonly openTab: () => Promise<TriagePage>;
}

export interface Opening {
  readonly server: SharedBoard;
  readonly who: 'writer' | 'reader';
  /** Under which name its edits are made. */
  readonly name: string;
}

function count(traffic: Traffic, board: string, response: Response): void {
  const request = response.request();
  if (request.url() !== board || request.method() !== 'PUT') return;
  if (response.ok()) traffic.saves += 1;
  else if (response.status() === 412) traffic.refusals += 1;
}

/** What a device remembers that was set up for this store. */
function remembered({ server, who, name }: Opening) {
  const { user, password } = server.people[who];
  const entries = {
    'evenkeel.store-access': { [server.board]: { kind: 'password', user, password } },
    'evenkeel.preferences': { name },
  };
  const localStorage = Object.entries(entries).map(([key, value]) => ({ name: key, value: JSON.stringify(value) }));
  return { cookies: [], origins: [{ origin: server.origin, localStorage }] };
}

/** A browser of its own: its storage, its network, its clock, and nothing in common with the others but the store. */
export async function openBrowser(browser: Browser, opening: Opening): Promise<CrowdBrowser> {
  const { server } = opening;
  const context = await browser.newContext({
    baseURL: `${server.origin}/`,
    storageState: remembered(opening),
    // It would fetch the whole app once more for each of them; that it keeps the app is tested elsewhere.
    serviceWorkers: 'block',
  });
  const traffic: Traffic = { saves: 0, refusals: 0, asked: new Map() };
  const faults: string[] = [];
  context.on('response', (response) => count(traffic, server.board, response));
  context.on('weberror', (error) => faults.push(`${opening.name}: ${error.error().message}`));
  const openTab = async (): Promise<TriagePage> => {
    const page = await context.newPage();
    traffic.asked.set(page, 0);
    page.on('request', (request) => {
      if (request.url() === server.board) traffic.asked.set(page, (traffic.asked.get(page) ?? 0) + 1);
    });
    await page.goto(`./#/triage?store=${encodeURIComponent(server.board)}`);
    await expect(page.getByRole('heading', { name: 'Triage' })).toBeVisible();
    return new TriagePage(page);
  };
  return { context, traffic, faults, openTab };
}
