import type { Board } from '../board.ts';
import type { CaseChanges } from '../edits/case-changes.ts';

const LINK = /^(https?:\/\/|mailto:)/i;

/**
 * A function that says why some fields of a case do not fit this board (a link of another scheme, an owner or region
 * that the board does not have), or null when they do.
 *
 * @example caseChecker(board)({ url: 'javascript:alert(1)' }) // 'A link must begin with http:, https: or mailto:'
 */
export function caseChecker(board: Pick<Board, 'people' | 'regions'>): (fields: CaseChanges) => string | null {
  const people = new Set(board.people.map((person) => person.id));
  return ({ url, owner, region }) => {
    if (url && !LINK.test(url)) return 'A link must begin with http:, https: or mailto:';
    if (typeof owner === 'string' && !people.has(owner))
      return `“${owner}” is no longer among the people of this board`;
    const known = typeof region !== 'string' || Object.hasOwn(board.regions, region);
    return known ? null : `“${region}” is no longer among the regions of this board`;
  };
}
