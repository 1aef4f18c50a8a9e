import type { Standby } from './standby-people.ts';

/**
 * What calling one person back from a focus day changes about the live level, in a few words.
 *
 * @example describeRecall({ person: farah, level: 1 }, 4) // 'Recalling Farah → level 1'
 */
export const describeRecall = ({ person, level }: Standby, live: number | null): string =>
  level === live ? `Recalling ${person.name} changes nothing` : `Recalling ${person.name} → level ${level}`;
