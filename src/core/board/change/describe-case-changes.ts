import type { RegionId } from '../../policy/primitives.ts';
import type { Board } from '../board.ts';
import type { Case } from '../case.ts';
import type { CaseChanges } from '../edits/case-changes.ts';
import { describeChange } from './describe-change.ts';
import { nameOf } from './name-of.ts';

const VALUES = ['priority', 'segment', 'status'] as const;
const WORDS = {
  title: 'title changed',
  customer: 'customer changed',
  openedAt: 'opening time changed',
  firstReplyAt: 'first reply changed',
  url: 'link changed',
  openedByCE: 'who opened it changed',
  exception: 'exception changed',
  request: 'request changed',
  pin: 'pin changed',
} satisfies { readonly [Field in keyof CaseChanges]?: string };

/**
 * What changes about a case, in words: values where they are short, else only that they change.
 *
 * @example describeCaseChanges({ priority: 'p0' }, { …, priority: 'p2' }, board, nameRegion) // 'p2 → p0'
 */
export function describeCaseChanges(
  changes: CaseChanges,
  old: Case | undefined,
  board: Pick<Board, 'people'>,
  nameRegion: (region: RegionId) => string,
): string {
  const values = VALUES.flatMap((field) => {
    const value = changes[field];
    return value === undefined ? [] : [describeChange(old?.[field], value)];
  });
  const { owner, region } = changes;
  const owned = owner === undefined ? [] : [owner === null ? 'owned by nobody' : `owned by ${nameOf(board, owner)}`];
  const placed = region === undefined ? [] : [region === null ? 'of no region' : `moved to ${nameRegion(region)}`];
  const others = Object.entries(WORDS).flatMap(([field, words]) => (Object.hasOwn(changes, field) ? [words] : []));
  return [...values, ...owned, ...placed, ...others].join(', ') || 'unchanged';
}
