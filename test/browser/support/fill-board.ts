import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { boardSchema } from '../../../src/core/board/board.ts';
import { isActive } from '../../../src/core/queue/is-active.ts';

const DEMO = new URL('../../../public/demo-board.json', import.meta.url);
const FIRST = Date.parse('2026-12-01T00:00:00Z');

/** Lets the demo come with so many cases, of the kinds that it has, one opened each minute. */
export async function fillBoard(page: Page, count: number): Promise<void> {
  const demo = v.parse(boardSchema, JSON.parse(readFileSync(DEMO, 'utf8')));
  const kinds = demo.cases.filter(isActive);
  const cases = Array.from({ length: count }, (_, at) => ({
    ...kinds[at % kinds.length],
    pin: null,
    id: `case-${at}`,
    title: `Request number ${at}`,
    openedAt: new Date(FIRST + at * 60_000).toISOString(),
  }));
  await page.route('**/demo-board.json', (route) => route.fulfill({ json: { ...demo, cases } }));
}
