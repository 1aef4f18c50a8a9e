import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findTool } from '../../scripts/system-tools.mjs';
import { freePort } from '../support/servers/free-port.ts';
import { runShareCommand } from '../support/servers/run-share-command.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenkeel-tls-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A certificate for the loopback address that holds for a day. */
function makeCertificate(): { certificate: string; key: string } {
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const names = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '1'];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const files = ['-keyout', key, '-out', certificate];
  execFileSync(findTool('openssl'), ['req', '-x509', ...kind, ...names, ...files], { stdio: 'ignore' });
  return { certificate, key };
}

function statusOf(address: string, certificate: string): Promise<number> {
  return new Promise((answered, failed) => {
    const asked = request(address, { ca: readFileSync(certificate), agent: false }, (response) => {
      response.resume();
      response.once('end', () => answered(response.statusCode ?? 0));
    });
    asked.once('error', failed).end();
  });
}

test('with a certificate the app and the board are served by https alone', async () => {
  const { certificate, key } = makeCertificate();
  const port = await freePort();
  const where = ['--data', join(folder, 'data'), '--port', `${port}`];
  const command = runShareCommand([...where, '--certificate', certificate, '--key', key]);
  await command.ready;

  const app = await statusOf(`https://127.0.0.1:${port}/`, certificate);
  const board = await statusOf(`https://127.0.0.1:${port}/board/board.json`, certificate);

  expect(command.said()).toContain(`https://127.0.0.1:${port}/board/board.json`);
  expect([app, board]).toEqual([200, 401]);
  await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow('fetch failed');
  command.signal('SIGTERM');
  await command.ended;
});
