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

// A group each, for a server may start further processes that a crash has to take along. The number is negative then.
const groups = new Set<number>();

function groupOf({ pid }: ChildProcess): number {
  return -(pid ?? Number.NaN);
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  if (!groups.has(group)) return;
  try {
    process.kill(group, signal);
  } catch {
    // It has ended by itself.
  }
}

process.once('exit', () => {
  for (const group of groups) signalGroup(group, 'SIGKILL');
});

function start({ file, args }: ServerProgram): Run {
  const child = spawn(file, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  const group = groupOf(child);
  groups.add(group);
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const ended = new Promise<void>((done) => {
    child.once('error', () => done());
    child.once('close', () => done());
  }).finally(() => groups.delete(group));
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
    if (child.exitCode !== null || child.pid === undefined) throw new Error(`${file} did not start:\n${heard()}`);
    if (await answers(port)) return;
    await wait(25);
  }
  throw new Error(`${file} does not answer:\n${heard()}`);
}

async function end({ child, ended }: Run, signal: NodeJS.Signals): Promise<void> {
  // The first process tells the others; a crash asks nobody.
  if (signal === 'SIGKILL') signalGroup(groupOf(child), signal);
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
  let run = await begin(program);
  return {
    origin: `http://127.0.0.1:${program.port}`,
    kill: () => end(run, 'SIGKILL'),
    restart: async () => {
      await end(run, 'SIGTERM');
      run = await begin(program);
    },
    stop: async () => {
      await end(run, 'SIGTERM');
      rmSync(program.folder, { recursive: true, force: true });
    },
  };
}
