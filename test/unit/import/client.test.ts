import { expect, test } from 'vitest';
import { DEFAULT_IMPORT_SETTINGS } from '../../../src/core/import/import-settings.ts';
import { HANDBOOK_POLICY } from '../../../src/core/policy/handbook-policy.ts';
import { openDirectPort } from '../../../src/data/import/client/direct-port.ts';
import type { ImportRequest, WorkerMessage, WorkerQuestion } from '../../../src/data/import/client/import-messages.ts';
import { ImportCancelled, type ImportPort } from '../../../src/data/import/client/import-port.ts';
import { openWorkerPort } from '../../../src/data/import/client/worker-port.ts';
import { createHandler } from '../../../src/data/import/client/create-handler.ts';
import { openImport } from '../../../src/data/import/open-import.ts';
import { caseOf } from '../../support/builders/board-of.ts';
import { importBoard } from '../../support/builders/import-board.ts';

const { regions } = HANDBOOK_POLICY;
const SOURCE = { name: 'a.csv', text: 'id,title,status\n1,Printer,open\n2,Toner,open\n' };
const ignore = (): void => {};

/** A port that writes down what it is asked. */
function watched(): { port: ImportPort; asked: ImportRequest[] } {
  const direct = openDirectPort();
  const asked: ImportRequest[] = [];
  return {
    asked,
    port: {
      close: direct.close,
      ask(request, report) {
        asked.push(request);
        return direct.ask(request, report);
      },
    },
  };
}

/** A worker as a page sees one, in this thread. "silent" never starts, "mortal" dies of the second question. */
class WorkerDouble extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  readonly #handle = createHandler();
  readonly #manner: 'good' | 'silent' | 'mortal';
  #questions = 0;
  terminated = false;

  constructor(manner: 'good' | 'silent' | 'mortal' = 'good') {
    super();
    this.#manner = manner;
    if (manner !== 'silent') queueMicrotask(() => this.#say({ kind: 'ready' }));
  }

  postMessage(question: WorkerQuestion): void {
    this.#questions += 1;
    const dies = this.#manner === 'silent' || (this.#manner === 'mortal' && this.#questions > 1);
    if (dies) return queueMicrotask(() => this.#fail('out of memory'));
    const { id, request } = question;
    const report = (part: number): void => this.#say({ kind: 'progress', id, part });
    void this.#handle(request, report).then((answer) => this.#say({ kind: 'answer', id, answer }));
  }

  terminate(): void {
    this.terminated = true;
  }

  #say(message: WorkerMessage): void {
    if (!this.terminated) this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
  }

  #fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
}

async function previewThrough(port: ImportPort) {
  const client = openImport(port);
  const contents = await client.read([SOURCE], {}, ignore);
  const preview = await client.preview(DEFAULT_IMPORT_SETTINGS, importBoard(), regions);
  return { contents, preview, part: await client.part(0) };
}

test('[IMPORT-ELSEWHERE] a worker and this very thread answer the same', async () => {
  const here = await previewThrough(openDirectPort());
  const there = await previewThrough(openWorkerPort(() => new WorkerDouble()));

  expect(here.preview).toMatchObject({ refused: null, changes: 2 });
  expect(there).toEqual(here);
});

test('[IMPORT-ELSEWHERE] where no worker starts the import runs beside the page', async () => {
  const { preview } = await previewThrough(openWorkerPort(() => new WorkerDouble('silent')));

  expect(preview).toMatchObject({ refused: null, changes: 2 });
});

test('[IMPORT-ELSEWHERE] a worker that dies says why, and what is asked after that is cancelled', async () => {
  const client = openImport(openWorkerPort(() => new WorkerDouble('mortal')));
  await client.read([SOURCE], {}, ignore);

  await expect(client.preview(DEFAULT_IMPORT_SETTINGS, importBoard(), regions)).rejects.toThrow('out of memory');
  await expect(client.part(0)).rejects.toThrow(ImportCancelled);
});

test('[IMPORT-ELSEWHERE] cancelling ends the worker and whatever was asked', async () => {
  const worker = new WorkerDouble();
  const client = openImport(openWorkerPort(() => worker));

  const reading = client.read([SOURCE], {}, ignore);
  client.close();

  await expect(reading).rejects.toThrow(ImportCancelled);
  expect(worker.terminated).toBe(true);
});

test('[IMPORT-ELSEWHERE] a source is read again only when it or its choice changed, and dropped when it is gone', async () => {
  const { port, asked } = watched();
  const client = openImport(port);
  const other = { name: 'b.csv', text: 'id,title,status\n3,Ink,open\n' };

  await client.read([SOURCE, other], {}, ignore);
  await client.read([SOURCE, other], {}, ignore);
  await client.read([SOURCE, other], { 'b.csv': { delimiter: ';' } }, ignore);
  const contents = await client.read([SOURCE], {}, ignore);

  expect(asked.map((request) => [request.ask, 'source' in request && request.source])).toEqual([
    ['read', SOURCE],
    ['read', other],
    ['read', other],
    ['remove', 'b.csv'],
  ]);
  expect(contents.sources.map(({ source }) => source)).toEqual(['a.csv']);
});

test('[IMPORT-ELSEWHERE] two files of one name are told apart', async () => {
  const contents = await openImport(openDirectPort()).read([SOURCE, SOURCE], {}, ignore);

  expect(contents.sources.map(({ source }) => source)).toEqual(['a.csv', 'a.csv (2)']);
});

test('[IMPORT-ELSEWHERE] the board goes over in slices, and only when it changed', async () => {
  const { port, asked } = watched();
  const client = openImport(port);
  const cases = Array.from({ length: 4_500 }, (_, at) => caseOf(`case-${at}`));
  const board = importBoard({ cases });
  await client.read([SOURCE], {}, ignore);

  await client.preview(DEFAULT_IMPORT_SETTINGS, board, regions);
  await client.preview({ ...DEFAULT_IMPORT_SETTINGS, skipDone: true }, board, regions);
  await client.preview(DEFAULT_IMPORT_SETTINGS, { ...board, people: [] }, regions);

  const slices = asked.flatMap((request) => (request.ask === 'cases' ? [request.cases.length] : []));
  expect(slices).toEqual([2_000, 2_000, 500]);
  expect(asked.filter(({ ask }) => ask === 'board')).toHaveLength(2);
});

test('[IMPORT-LIMITS] more than 50 MB is refused before anything is read, with the size', async () => {
  const { port, asked } = watched();
  const large = { name: 'large.csv', blob: new Blob([new Uint8Array(51 * 1024 * 1024)]) };

  const reading = openImport(port).read([large], {}, ignore);

  await expect(reading).rejects.toThrow('This file is 51.0 MB; up to 50 MB can be imported at once.');
  expect(asked).toEqual([]);
});

test('[IMPORT-ELSEWHERE] reading tells how far it is, to the end of every source', async () => {
  const lines = Array.from({ length: 6_000 }, (_, at) => `${at},case ${at},open`).join('\n');
  const large = { name: 'large.csv', text: `id,title,status\n${lines}` };
  const told: { done: number; total: number; what: string }[] = [];

  await openImport(openDirectPort()).read([SOURCE, large], {}, (progress) => void told.push(progress));

  const total = SOURCE.text.length + large.text.length;
  expect(told.every((progress) => progress.total === total && progress.done <= total)).toBe(true);
  expect(told.map(({ what }) => what)).toContain('a.csv');
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
  expect(told.filter(({ what, done }) => what === 'large.csv' && done > SOURCE.text.length).length).toBeGreaterThan(1);
});
