import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function run(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** Until what opens, closes or moves has come to its end, and that has been drawn. */
const comeToRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const ends = document.getAnimations().filter(({ effect }) => effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(ends.map(({ finished }) => finished));
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
  });

/**
 * What axe-core finds wrong with the page: the rule, where, and how to mend it. It is looked at once more where something
 * was found, for that may have been on its way.
 */
export async function findAxeViolations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, so the page's content security policy neither stops it nor has to be loosened.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const found = await run(page);
  if (found.length === 0) return found;
  await comeToRest(page);
  return run(page);
}
