import { readManifest } from '../../../scripts/build-manifest.mjs';

/** The built file that a source became: `assets/….js`. */
export function fileOf(source: string): string {
  const { file } = readManifest()[source] ?? {};
  if (file === undefined) throw new Error(`The build has no ${source}.`);
  return file;
}
