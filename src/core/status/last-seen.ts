import type { StatusFile } from './status-file.ts';

/** What a page may show of a board while it is still on its way: levels and words for everybody, and of when they are. */
export interface LastSeen {
  readonly asOf: string;
  readonly team: string;
  readonly headline: string;
  readonly regions: readonly {
    readonly name: string;
    /** In force, else the live one; null where there is none, or nobody knows it. */
    readonly level: number | null;
    readonly levels: number;
    readonly unknown: boolean;
    readonly headline: string;
  }[];
}

/**
 * The little of a status that is worth keeping for the first paint of the next visit (spec quality, Start). Like the status
 * it names no person, customer or case.
 *
 * @example lastSeenOf(status).regions[0] // { name: 'EMEA', level: 4, levels: 8, unknown: false, headline: … }
 */
export const lastSeenOf = ({ asOf, team, headline, regions }: StatusFile): LastSeen => ({
  asOf,
  team,
  headline,
  regions: regions.map(({ name, level, levels, headline: words }) => ({
    name,
    level: level.unknown ? null : (level.inForce ?? level.live),
    levels,
    unknown: level.unknown,
    headline: words,
  })),
});
