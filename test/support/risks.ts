import type { FoundFile } from './files-below.ts';

const RISKY =
  /\beval\s*\(|\bnew Function\b|\bFunction\s*\(|innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|srcdoc|set(?:Timeout|Interval)\s*\(\s*["'`]/gi;

/** Where sources make code or markup of text, with what they do it by. */
export const risksIn = (sources: readonly FoundFile[]): string[] =>
  sources.flatMap(({ path, text }) => [...text.matchAll(RISKY)].map(([found]) => `${path}: ${found}`));
