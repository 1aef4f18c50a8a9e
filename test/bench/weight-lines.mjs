import { weighFirstViews } from '../../scripts/weigh-first-views.mjs';
import { WEIGHT_BUDGETS } from '../../scripts/weight-budgets.mjs';

/** @typedef {import('./line.mjs').Line} Line */

/** Of the specification; more screens have a budget of their own. */
const ASKED = ['wall', 'status', 'triage', 'queue'];

/** @param {number} kilobytes */
const size = (kilobytes) => `${kilobytes.toFixed(1)} kB`;

/** @param {string} what @param {number} value @param {number} limit @returns {Line} */
const lineOf = (what, value, limit) => ({
  what,
  target: `≤ ${limit} kB`,
  figure: size(value),
  reference: 'npm run weight, in CI',
  passed: value <= limit,
});

/**
 * What the first views weigh, packed, as `npm run weight` counts it over the files of the build.
 *
 * @returns {Line[]}
 */
export function weightLines() {
  const views = weighFirstViews();
  const lines = ASKED.flatMap((screen) => {
    const view = views.find((one) => one.screen === screen);
    const budget = WEIGHT_BUDGETS[screen];
    if (view === undefined || budget === undefined) throw new Error(`${screen} has no weight`);
    const script = lineOf(`first script of ${screen}`, view.script, budget.script);
    return budget.everything === undefined
      ? [script]
      : [script, lineOf(`everything of ${screen}`, view.everything, budget.everything)];
  });
  const charts = views.flatMap((view) => view.charts.map((file) => `${view.screen}: ${file}`));
  return [
    ...lines,
    {
      what: 'first views without a chart that carry recharts',
      target: 'none',
      figure: charts.length === 0 ? 'none' : charts.join(', '),
      reference: `${views.length} screens looked at`,
      passed: charts.length === 0,
    },
  ];
}
