import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const SCRIPT = resolve(import.meta.dirname, '../../../scripts/share.mjs');

export interface ShareCommand {
  /** what it has said so far, errors included */
  readonly said: () => string;
  /** resolves when it says that it can be ended, rejects when it ends before */
  readonly ready: Promise<void>;
  /** its exit code */
  readonly ended: Promise<number | null>;
  readonly signal: (name: NodeJS.Signals) => void;
}

/** Runs `npm run share` on the build that is there. Whoever starts it ends it, by a signal. */
export function runShareCommand(words: readonly string[], env: Record<string, string> = {}): ShareCommand {
  const child = spawn(process.execPath, [SCRIPT, '--built', ...words], { env: { ...process.env, ...env } });
  let said = '';
  const ended = once(child, 'close').then(() => child.exitCode);
  const ready = new Promise<void>((isReady, failed) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes('Ctrl C ends it.') && said.includes('server started')) isReady();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => failed(new Error(`It ended: ${said}`)));
  });
  // Who only waits for the end need not hear that it was never ready.
  ready.catch(() => {});
  return { said: () => said, ready, ended, signal: (name) => child.kill(name) };
}
