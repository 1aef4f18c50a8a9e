import { SEGMENTS, type Segment } from '../../../core/policy/primitives.ts';
import { findWord } from './find-word.ts';
import { plainWords } from './plain-words.ts';
import { SEGMENT_WORDS } from './segment-words.ts';

const PARTS = /\b(?:plan|tier|customer|segment|support|user|edition)\b/g;

/** What a plain word says about a customer's segment; null where it says nothing known. */
export function understandSegment(plain: string): Segment | null {
  const bare = plain.replaceAll(PARTS, ' ').replaceAll(/\s+/g, ' ').trim();
  return SEGMENTS.find((segment) => plainWords(segment) === bare) ?? findWord(SEGMENT_WORDS, bare);
}
