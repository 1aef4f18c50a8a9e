import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { boardSchema } from '../../../src/core/board/board.ts';

const DEMO = new URL('../../../public/demo-board.json', import.meta.url);

/** Lets the demo begin at another moment of its days, ISO. */
export async function runDemoFrom(page: Page, demoStartsAt: string): Promise<void> {
  const demo = v.parse(boardSchema, JSON.parse(readFileSync(DEMO, 'utf8')));
  await page.route('**/demo-board.json', (route) => route.fulfill({ json: { ...demo, demoStartsAt } }));
}
