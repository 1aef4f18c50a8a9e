import { exit } from 'node:process';
import { weighFirstViews } from './weigh-first-views.mjs';
import { WEIGHT_BUDGETS } from './weight-budgets.mjs';

/** @typedef {import('./weigh-first-views.mjs').FirstView} FirstView */

/** @param {FirstView} view */
function complaints({ screen, charts, script, everything }) {
  const budget = WEIGHT_BUDGETS[screen];
  return [
    ...charts.map((file) => `${screen}: ${file} holds charts`),
    ...(budget !== undefined && script > budget.script ? [`${screen}: scripts over ${budget.script} kB`] : []),
    ...(budget?.everything !== undefined && everything > budget.everything
      ? [`${screen}: everything over ${budget.everything} kB`]
      : []),
  ];
}

/** @param {FirstView} view */
function row({ screen, files, script, everything }) {
  const budget = WEIGHT_BUDGETS[screen];
  const amount = (/** @type {number} */ kilobytes) => kilobytes.toFixed(1).padStart(7);
  const limit = (/** @type {number | undefined} */ most) => (most === undefined ? '      ' : `of ${most}`.padStart(6));
  const columns = [amount(script), limit(budget?.script), amount(everything), limit(budget?.everything)];
  return `${screen.padEnd(10)} ${columns.join(' ')}  ${files.size} files`;
}

function checkWeight() {
  const views = weighFirstViews();
  const missing = Object.keys(WEIGHT_BUDGETS).filter((name) => !views.some(({ screen }) => screen === name));
  const wrong = [...missing.map((name) => `${name}: no such screen in the build`), ...views.flatMap(complaints)];
  console.log('first view   script kB gz   everything');
  for (const view of views) console.log(row(view));
  for (const complaint of wrong) console.error(`over weight: ${complaint}`);
  return wrong.length === 0;
}

exit(checkWeight() ? 0 : 1);
