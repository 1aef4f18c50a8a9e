import { mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const WRITTEN = '.vite/manifest.json';

/** Takes the list of what became of each source out of the built folder: the tools need it, and nobody who is served. */
export function keepManifestApart(place: string): Plugin {
  let folder = '';
  return {
    name: 'keep-manifest-apart',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const written = join(folder, WRITTEN);
        mkdirSync(dirname(place), { recursive: true });
        renameSync(written, place);
        rmdirSync(dirname(written));
      },
    },
  };
}
