import { execFile } from 'node:child_process';
import { ROOT } from '../../scripts/run-node.mjs';

/** @typedef {import('./line.mjs').Line} Line */

const PATIENCE_MS = 60_000;

/** @returns {Promise<string>} what npm says as JSON; it ends badly where it finds something */
const audit = () =>
  new Promise((done) => {
    execFile('npm', ['audit', '--omit=dev', '--json'], { cwd: ROOT, timeout: PATIENCE_MS }, (_, out) => done(out));
  });

/**
 * Known weaknesses of the packages that ship. Without a registry that answers it says so, and passes nothing.
 *
 * @returns {Promise<Line>}
 */
export async function auditLine() {
  const said = /** @type {{ metadata?: { vulnerabilities?: { total?: number } } }} */ (
    JSON.parse((await audit()) || '{}')
  );
  const total = said.metadata?.vulnerabilities?.total;
  return {
    what: 'npm audit of what ships: known weaknesses',
    target: 'none',
    figure: total === undefined ? 'not known' : total === 0 ? 'none' : String(total),
    reference: total === undefined ? 'the package registry gave no answer' : 'npm audit --omit=dev',
    passed: total === undefined ? null : total === 0,
  };
}
