import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { onTestFinished } from 'vitest';

interface Answer {
  status?: number;
  text?: string;
}

interface Beside {
  /** What is answered for a path, "policy.json"; 404 where nothing is. */
  answers: Map<string, Answer>;
  /** The paths that were asked for, in order. */
  asked: string[];
}

/** Serves files beside the page that a test stands for, as the app's own host would; until the test ends. */
export async function serveBeside(files: Readonly<Record<string, Answer>> = {}): Promise<Beside> {
  const answers = new Map(Object.entries(files));
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1);
    asked.push(path);
    const { status = 200, text = '' } = answers.get(path) ?? { status: 404 };
    response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
  });
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const where = server.address();
  const base = document.createElement('base');
  base.href = `http://127.0.0.1:${typeof where === 'object' && where !== null ? where.port : 0}/`;
  document.head.append(base);
  onTestFinished(() => {
    base.remove();
    server.closeAllConnections();
    server.close();
  });
  return { answers, asked };
}

/** A file of an example, as it lies in the app's folder. */
export const exampleText = (path: string): string => readFileSync(`public/examples/${path}`, 'utf8');
