import { resolve } from 'node:path';
import { filesBelow, type FoundFile } from './files-below.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The files below a folder of the project whose names match, with their text; paths are relative to the project. */
export const projectFiles = (folder: string, name: RegExp): FoundFile[] => filesBelow(ROOT, folder, name);
