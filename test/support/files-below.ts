import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface FoundFile {
  readonly path: string;
  readonly text: string;
}

/** The files below a folder whose names match, with their text; paths are relative to the root. */
export function filesBelow(root: string, folder: string, name: RegExp): FoundFile[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}
