import { getuid } from 'node:process';
import { findTool } from './system-tools.mjs';

// Nothing but the app may reach for the network, or nobody could tell whose request it was.
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How every browser is started, for Playwright's `launch`. Chromium refuses its sandbox to root. */
export function chromiumOptions() {
  return { executablePath: findTool('chromium'), args: getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET };
}
