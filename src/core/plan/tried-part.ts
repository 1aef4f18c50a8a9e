import type { Part } from '../board/edits/part-kinds.ts';

/** What a what-if on today's board may change: who works, and the counts. */
export type TriedPart = Extract<
  Part,
  { kind: 'setAvailability' | 'setOpenCases' | 'setNoOwner' | 'setRegionWorking' | 'setRegionCases' }
>;
