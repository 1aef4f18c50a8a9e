import { readFileSync } from 'node:fs';

export type Theme = 'light' | 'dark';

// From the project's folder, where every run begins: the bench bundles this file elsewhere.
const SOURCE = readFileSync('src/styles/tokens.css', 'utf8');

/** The colour a custom property of tokens.css has in a theme, as hex. */
export function tokenColour(name: string, theme: Theme): string {
  const found = new RegExp(`--${name}: light-dark\\((#[\\da-f]{6}), (#[\\da-f]{6})\\);`).exec(SOURCE);
  const colour = theme === 'light' ? found?.[1] : found?.[2];
  if (colour === undefined) throw new Error(`tokens.css has no pair of colours for --${name}`);
  return colour;
}

/** Every custom property that tokens.css defines, without the dashes. */
export function tokenNames(): Set<string> {
  return new Set([...SOURCE.matchAll(/^\s*--([\w-]+):/gm)].map((found) => found[1] ?? ''));
}
