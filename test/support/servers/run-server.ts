import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

export interface RunningServer {
  /** e.g. `http://127.0.0.1:40321`, the same after a restart */
  readonly origin: string;
  /** Ends it as a crash would, in the middle of whatever it is doing. Its files stay. */
  readonly kill: () => Promise<void>;
  /** Starts it again with the same files on the same port; ends it in order before, where it still runs. */
  readonly restart: () => Promise<void>;
  /** Ends it in order and removes its files. */
  readonly stop: () => Promise<void>;
}

export interface ServerProgram {
  readonly file: string;
  readonly args: readonly string[];
  readonly port: number;
  /** everything it keeps; removed by `stop` */
  readonly folder: string;
}

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  readonly heard: () => string;
}

// Servers that run, each with its folder and in a process group of its own, for it may start further processes.
const running = new Map<ChildProcess, string>();

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (!running.has(child) || child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

/** What a test that failed, or was ended, has left running. */
function endAll(): void {
  for (const [child, folder] of running) {
    signalGroup(child, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
  running.clear();
}

process.once('exit', endAll);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    endAll();
    // Ends this process as it would have ended without being listened to, unless others listen too.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  });
}

function start({ file, args, folder }: ServerProgram): Run {
  const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  running.set(child, folder);
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<void>((done) => {
    child.once('error', () => done());
    child.once('close', () => done());
  }).finally(() => running.delete(child));
  return { child, ended, heard: () => errors };
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => done(true));
    socket.once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}

async function untilItAnswers({ child, heard }: Run, { file, port }: ServerProgram): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const hasEnded = child.exitCode !== null || child.signalCode !== null || child.pid === undefined;
    if (hasEnded) throw new Error(`${file} did not start:\n${heard()}`);
    if (await answers(port)) return;
    await wait(25);
  }
  throw new Error(`${file} does not answer:\n${heard()}`);
}

async function end({ child, ended }: Run, signal: NodeJS.Signals): Promise<void> {
  // The first process tells the others; a crash asks nobody.
  if (signal === 'SIGKILL') signalGroup(child, signal);
  else child.kill(signal);
  await ended;
}

async function begin(program: ServerProgram): Promise<Run> {
  const run = start(program);
  try {
    await untilItAnswers(run, program);
    return run;
  } catch (error) {
    await end(run, 'SIGKILL');
    throw error;
  }
}

/** Starts a server and waits until it takes connections. It ends with this process at the latest. */
export async function runServer(program: ServerProgram): Promise<RunningServer> {
  const removeFiles = (): void => rmSync(program.folder, { recursive: true, force: true });
  let run = await begin(program).catch((error: unknown) => {
    removeFiles();
    throw error;
  });
  return {
    origin: `http://127.0.0.1:${program.port}`,
    kill: () => end(run, 'SIGKILL'),
    restart: async () => {
      await end(run, 'SIGTERM');
      run = await begin(program);
    },
    stop: async () => {
      await end(run, 'SIGTERM');
      removeFiles();
    },
  };
}
