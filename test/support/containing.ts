import { expect } from 'vitest';

/** Matches any text with this in it. */
export const containing = (text: string): unknown => expect.stringContaining(text);
