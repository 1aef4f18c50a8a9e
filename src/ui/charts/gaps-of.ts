import type { Range, Segment } from './step-segments.ts';

/** A time of which no value is known, and why. */
export type Gap = Range & { words: string; isBlank: boolean };

/** The times in which a series has a reason to say nothing; neighbours of one reason are one. */
export function gapsOf(segments: readonly Segment[], series: string): Gap[] {
  const gaps: Gap[] = [];
  for (const { from, to, steps } of segments) {
    const step = steps[series];
    if (step?.value !== null) continue;
    const { words = '', blank: isBlank = false } = step;
    const last = gaps.at(-1);
    if (last?.to === from && last.words === words) last.to = to;
    else gaps.push({ from, to, words, isBlank });
  }
  return gaps;
}
