import type { Availability } from '../../core/board/board.ts';

export const STATES = [
  { value: 'working', label: 'Working', title: 'On shift and taking cases (W)' },
  { value: 'focus', label: 'Focus', title: 'At work, protected from cases (F)' },
  { value: 'out', label: 'Out', title: 'Not available today (O)' },
] as const satisfies readonly { value: Availability; label: string; title: string }[];

export const STATE_KEYS: Readonly<Record<string, Availability>> = { w: 'working', f: 'focus', o: 'out' };

export const STATE_WORDS: Readonly<Record<Availability, string>> = { working: 'working', focus: 'focus', out: 'out' };
