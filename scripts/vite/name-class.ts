import { createHash } from 'node:crypto';
import { relative } from 'node:path';

/**
 * Names the classes of a style module: the word it has there, and four letters for the file. Every first view carries the
 * names of its classes in its script, and the bundler's own, with a line number each, do not pack well.
 */
export function nameClass(root: string): (word: string, file: string) => string {
  return (word, file) => {
    const path = relative(root, file.replace(/\?.*$/, '')).replaceAll('\\', '/');
    return `${word}_${createHash('sha256').update(path).digest('base64url').slice(0, 4)}`;
  };
}
