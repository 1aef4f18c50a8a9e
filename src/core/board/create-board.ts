import * as v from 'valibot';
import type { Policy } from '../policy/policy.ts';
import { BOARD_FORMAT, BOARD_VERSION, boardRegionSchema, boardSchema, type Board, type BoardRegion } from './board.ts';

interface NewBoard {
  /** Its regions become the board's. */
  readonly policy: Pick<Policy, 'regions' | 'editions'>;
  readonly team: string;
  /** UTC instant; the levels are in play from then on. */
  readonly at: string;
  readonly by: string;
  /** Person by person, or two numbers per region. */
  readonly entry: BoardRegion['entry'];
}

/**
 * An empty board for a policy's regions, in play from the start: people open one because of a holiday (spec domain §4).
 * It follows the edition `fy24`, or the policy's first where it has no such. Throws on texts over 2,000 characters or a
 * time that is none.
 *
 * @example createBoard({ policy, team: 'Support', at: '2026-12-23T09:00:00Z', by: 'Lee', entry: 'roster' }).people // []
 */
export function createBoard({ policy, team, at, by, entry }: NewBoard): Board {
  const regions = policy.regions.map(({ id }) => [id, v.parse(boardRegionSchema, { entry })] as const);
  const { default: usual } = boardSchema.entries.edition;
  const edition = policy.editions.find(({ id }) => id === usual) ?? policy.editions[0];
  return v.parse(boardSchema, {
    format: BOARD_FORMAT,
    version: BOARD_VERSION,
    team,
    edition: edition?.id ?? usual,
    regions: Object.fromEntries(regions),
    inPlay: { since: at, by },
  });
}
