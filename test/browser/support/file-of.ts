import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const MANIFEST = resolve(import.meta.dirname, '../../../dist/.vite/manifest.json');

/** The built file that a source became: `assets/….js`. */
export function fileOf(source: string): string {
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, { file: string } | undefined>;
  const { file } = manifest[source] ?? {};
  if (file === undefined) throw new Error(`The build has no ${source}.`);
  return file;
}
