import type { TriedPart } from '../../core/plan/tried-part.ts';
import { perStore } from '../per-store.ts';
import { createTried } from './create-tried.ts';

const aboutOf = (part: TriedPart): string => `${part.kind} ${'person' in part ? part.person : part.region}`;

/** The what-if on the board of now. */
export const triedChanges = perStore((store) => createTried<TriedPart>(store, aboutOf));
