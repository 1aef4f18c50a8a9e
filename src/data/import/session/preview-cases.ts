import type { CasePreview, ImportBoard, ImportPlan, OwnerRow } from '../../../core/import/import-preview.ts';
import type { ImportTarget } from '../../../core/import/import-settings.ts';
import { inOrder } from './in-order.ts';
import { listed } from '../plan/listed.ts';
import type { CaseOutcome } from '../plan/case-outcome.ts';
import { planCases } from '../plan/plan-cases.ts';
import { planCounts } from '../plan/plan-counts.ts';
import { NO_COUNTS, NOTHING, type PreviewInput, type Previewed } from './previewed.ts';
import { tallyRows, type RowTally } from './tally-rows.ts';
import type { ReadExport } from './read-export.ts';
import { understandExport, type UnderstoodExport } from './understand-export.ts';
import { describeEmpty, describeMissing, isMapped, whyNobody, whyNothing } from './why-refused.ts';
import { CASE_LIMIT } from '../../../core/board/board.ts';

const isOpen = ({ because, choice }: Omit<OwnerRow, 'active'>): boolean =>
  (because === 'none' || because === 'several') && choice.kind === 'leave';

function ownerRows({ owners }: UnderstoodExport, { activeByOwner }: RowTally): OwnerRow[] {
  return owners.rows.map((row) => ({ ...row, active: activeByOwner.get(row.key) ?? 0 }));
}

function tooMany(board: ImportBoard, { add }: Pick<CaseOutcome, 'add'>): string | null {
  const total = board.cases.length + add.length;
  return total <= CASE_LIMIT
    ? null
    : `The board would hold ${total.toLocaleString('en')} cases; it holds at most ${CASE_LIMIT.toLocaleString('en')}.`;
}

/** Counts of owners and tickets alone are no cases. */
function betterAs(target: ImportTarget, { columns }: ReadExport): ImportTarget | null {
  const hasCase = columns.id !== null || columns.title !== null;
  return target === 'cases' && !hasCase && columns.owner !== null && columns.count !== null ? 'counts' : null;
}

interface Parts {
  readonly read: ReadExport;
  readonly understood: UnderstoodExport;
  readonly tally: RowTally;
  readonly input: PreviewInput;
}

type Frame = Omit<CasePreview, 'refused' | 'changes' | 'add' | 'change' | 'same' | 'counts' | 'active' | 'uncounted'>;

function frameOf({ read, understood, tally, input }: Parts, outcome: CaseOutcome | null): Frame {
  const { settings } = input;
  const owners = ownerRows(understood, tally);
  const unmatched = owners.filter(isOpen);
  const { order, sure, numbered } = read.facts.dates;
  return {
    target: settings.target === 'counts' ? 'counts' : 'cases',
    better: betterAs(settings.target, read),
    format: read.format,
    columns: read.columns,
    headers: read.headers,
    words: understood.words,
    owners: listed(owners),
    unmatchedOwners: { owners: unmatched.length, cases: unmatched.reduce((sum, { count }) => sum + count, 0) },
    dates: { withoutZone: tally.zoneAssumed, slashed: numbered, order, sure },
    rows: read.rows,
    shortRows: read.shortRows,
    pullRequests: read.facts.pullRequests,
    done: outcome?.done ?? 0,
    missing: outcome?.missing ?? 0,
    suspicious: outcome?.suspicious ?? 0,
    leftOut: listed(inOrder([...understood.leftOut, ...(outcome?.leftOut ?? [])])),
    unreadable: listed(inOrder([...read.unreadable, ...understood.unreadable])),
    remarks: listed(inOrder([...read.filled, ...(outcome?.remarks ?? [])])),
    filledRows: read.filled.length,
    newPeople: understood.owners.newPeople,
  };
}

function previewCounts(parts: Parts): Previewed<CasePreview> {
  const { read, understood, input } = parts;
  const { newPeople, owners } = understood.owners;
  const outcome = planCounts({ ...input, rows: understood.rows, newPeople, owners });
  const frame = frameOf(parts, null);
  const unreadable = [...read.unreadable, ...understood.unreadable, ...outcome.unreadable];
  const usable = understood.rows.length - outcome.unreadable.length + frame.leftOut.total;
  const preview: CasePreview = {
    ...frame,
    refused:
      whyNothing(read, usable, unreadable) ??
      whyNobody(read.columns, outcome.active, outcome.uncounted) ??
      outcome.refused,
    unreadable: listed(inOrder(unreadable)),
    changes: outcome.changes.length + newPeople.length,
    add: listed([]),
    change: listed([]),
    same: outcome.same,
    counts: outcome.changes,
    active: outcome.active,
    uncounted: outcome.uncounted,
  };
  return { preview, plan: { people: newPeople, add: [], change: [], counts: outcome.counts } };
}

/** People who come with an import only to own cases that do not come are not added. */
function neededPeople({ understood, input }: Parts, { add, change }: CaseOutcome): ImportPlan['people'] {
  const { newPeople } = understood.owners;
  const owning = new Set([...add.map(({ owner }) => owner), ...change.map(({ changes }) => changes.owner)]);
  return newPeople.filter(({ id }) => owning.has(id) && !input.board.people.some((person) => person.id === id));
}

/** An export whose columns say nothing yet: what there is to choose from, and nothing to do. */
function previewUnmapped(read: ReadExport, input: PreviewInput): Previewed<CasePreview> {
  const nothing = { ...read, raws: [] };
  const understood = understandExport(nothing, input.settings, input.board.people, input.regions);
  const frame = frameOf({ read: nothing, understood, tally: tallyRows([], input.settings), input }, null);
  const refused =
    read.rows === 0 && read.unreadable.length === 0
      ? describeEmpty(read.headers)
      : describeMissing(input.settings.target, read.headers);
  const none = { add: listed([]), change: listed([]), same: 0, counts: [], active: 0, uncounted: 0 };
  return { preview: { ...frame, ...none, refused, changes: 0 }, plan: NOTHING };
}

/**
 * Works out what an export of cases would do to the board: its cases, or the counts per owner. `sure` is false for a
 * table that nothing shows to be one of cases; then somebody has to say first which column tells them apart.
 */
export function previewCases(read: ReadExport, sure: boolean, input: PreviewInput): Previewed<CasePreview> {
  const { settings, board, regions } = input;
  if (!isMapped(read, sure, settings)) return previewUnmapped(read, input);
  const understood = understandExport(read, settings, board.people, regions);
  const parts = { read, understood, tally: tallyRows(understood.rows, settings), input };
  if (settings.target === 'counts') return previewCounts(parts);
  const people = [...board.people, ...understood.owners.newPeople];
  const outcome = planCases({ rows: understood.rows, format: read.format, settings, board, regions, people });
  const newPeople = neededPeople(parts, outcome);
  const frame = frameOf(parts, outcome);
  const unreadable = [...read.unreadable, ...understood.unreadable];
  const usable = understood.rows.length + frame.leftOut.total;
  const preview: CasePreview = {
    ...frame,
    newPeople,
    refused: whyNothing(read, usable, unreadable) ?? tooMany(board, outcome),
    changes: outcome.add.length + outcome.change.length,
    add: { total: outcome.add.length, first: outcome.added },
    change: { total: outcome.change.length, first: outcome.changed },
    same: outcome.same,
    counts: [],
    active: parts.tally.active,
    uncounted: 0,
  };
  return { preview, plan: { people: newPeople, add: outcome.add, change: outcome.change, counts: NO_COUNTS } };
}
