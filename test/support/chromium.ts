import { getuid } from 'node:process';
import { findTool } from '../../scripts/system-tools.mjs';

// Nothing but the app may reach for the network, or a test could not tell whose request it saw.
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How every browser of the tests is started. Chromium refuses its sandbox to root. */
export const CHROMIUM = {
  executablePath: findTool('chromium'),
  args: getuid?.() === 0 ? ['--no-sandbox', ...QUIET] : QUIET,
};
