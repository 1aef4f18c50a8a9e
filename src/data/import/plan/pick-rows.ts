import type { ImportRemark } from '../../../core/import/import-table.ts';
import type { ImportSettings } from '../../../core/import/import-settings.ts';
import { isBornName } from '../../../core/policy/primitives.ts';
import { caseId } from '../rows/case-id.ts';
import { readDate } from '../rows/read-date.ts';
import type { RawCase } from '../rows/read-cells.ts';

export interface PickedRows {
  readonly kept: readonly RawCase[];
  /** Readable rows that are not imported, and why. */
  readonly leftOut: readonly ImportRemark[];
  readonly unreadable: readonly ImportRemark[];
}

const ID_LIMIT = 200;
const EXCERPT = 80;

const remarkOn = (raw: RawCase, reason: string): ImportRemark => ({
  source: raw.source,
  line: raw.line,
  reason,
  excerpt: [raw.id, raw.title]
    .filter((part) => part !== '')
    .join(' · ')
    .slice(0, EXCERPT),
});

function whyUnreadable(raw: RawCase, prefix: string): string | null {
  if (raw.id === '' && raw.title === '' && raw.description === '') return 'neither an id nor a title';
  const id = caseId(raw, prefix);
  if (isBornName(id)) return `“${id}” cannot be an id`;
  return id.length > ID_LIMIT ? `its id is longer than ${ID_LIMIT} characters` : null;
}

const updatedAt = (raw: RawCase): number => readDate(raw.updatedAt, 'day-first', 'UTC').at ?? Number.NEGATIVE_INFINITY;

/** Of two rows with one id the one updated later counts; where that does not tell, the later row. */
const isNewer = (raw: RawCase, other: RawCase): boolean => updatedAt(raw) >= updatedAt(other);

function placeOf(winner: RawCase, loser: RawCase): string {
  const place = `${winner.unit} ${winner.line}`;
  const where = winner.source === loser.source ? place : `${place} of ${winner.source}`;
  return loser.id === ''
    ? `the same title, text and date as ${where}`
    : `the same id as ${where}, which is newer and counts`;
}

/** Sets apart the rows that cannot be a case, the doubles, and what is not wanted. */
export function pickRows(
  raws: readonly RawCase[],
  { idPrefix, withPullRequests }: Pick<ImportSettings, 'idPrefix' | 'withPullRequests'>,
): PickedRows {
  const unreadable: ImportRemark[] = [];
  const leftOut: ImportRemark[] = [];
  const winners = new Map<string, RawCase>();
  for (const raw of raws) {
    const reason = whyUnreadable(raw, idPrefix);
    if (reason !== null) unreadable.push(remarkOn(raw, reason));
    else if (raw.pullRequest && !withPullRequests) leftOut.push(remarkOn(raw, 'a pull request, not an issue'));
    else {
      const id = caseId(raw, idPrefix);
      const other = winners.get(id);
      const [winner, loser] = other === undefined || isNewer(raw, other) ? [raw, other] : [other, raw];
      // In the order of the rows that count.
      if (winner === raw) winners.delete(id);
      winners.set(id, winner);
      if (loser) leftOut.push(remarkOn(loser, placeOf(winner, loser)));
    }
  }
  return { kept: [...winners.values()], leftOut: leftOut.toSorted((a, b) => a.line - b.line), unreadable };
}
