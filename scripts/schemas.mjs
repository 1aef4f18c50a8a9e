import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit } from 'node:process';
import { toJsonSchema } from '@valibot/to-json-schema';
import { loadSource } from './load-source.mjs';
import { ROOT } from './run-node.mjs';

/** @typedef {Parameters<typeof toJsonSchema>[0]} Schema */

const FILES = [
  { source: 'src/core/board/board.ts', name: 'boardSchema', title: 'Evenkeel board, version 1', file: 'board' },
  {
    source: 'src/core/status/status-file.ts',
    name: 'statusFileSchema',
    title: 'Evenkeel status, version 1',
    file: 'status',
  },
  { source: 'src/core/policy/policy.ts', name: 'policySchema', title: 'Evenkeel policy, version 1', file: 'policy' },
];

/**
 * The JSON Schema of a document as other programs may write it: what may be missing is optional, and what only code
 * can check (such as that a day exists) is left out.
 *
 * @param {(typeof FILES)[number]} file
 */
async function schemaText({ source, name, title }) {
  const module = /** @type {Record<string, Schema>} */ (await loadSource(source));
  const schema = module[name];
  if (schema === undefined) throw new Error(`${source} has no ${name}`);
  const { $schema, ...rest } = toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`;
}

/** @param {boolean} checkOnly */
async function main(checkOnly) {
  let stale = 0;
  for (const entry of FILES) {
    const path = join(ROOT, `public/schema/${entry.file}.schema.json`);
    const text = await schemaText(entry);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    stale += 1;
    if (checkOnly) {
      console.error(`public/schema/${entry.file}.schema.json is not what the code says. Run: npm run schemas`);
      continue;
    }
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(`wrote public/schema/${entry.file}.schema.json`);
  }
  return !checkOnly || stale === 0;
}

exit((await main(argv.includes('--check'))) ? 0 : 1);
