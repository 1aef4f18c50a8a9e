import type { Line } from '../line.mjs';
import { assessmentLine } from './assessment-line.ts';
import { levelLines } from './level-lines.ts';
import { queueLines } from './queue-lines.ts';

export { colourLines } from './colour-lines.ts';
export { sampleCases } from './sample-board.ts';
export { securityLines } from './security-lines.ts';

/** What the core alone takes, in this process. */
export const coreLines = async (): Promise<Line[]> => [...(await levelLines()), ...queueLines(), assessmentLine()];
