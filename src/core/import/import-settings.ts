import type { CaseStatus } from '../board/case.ts';
import type { Priority, RegionId, Segment } from '../policy/primitives.ts';
import type { CaseField, WordField } from './case-field.ts';
import type { TableRole } from './import-table.ts';

export const IMPORT_TARGETS = ['cases', 'counts', 'people'] as const;
export type ImportTarget = (typeof IMPORT_TARGETS)[number];

/** How the bytes and lines of one source are read, where somebody chose. */
export interface SourceChoice {
  readonly encoding?: string;
  readonly delimiter?: string;
}

/** What happens to the cases of one owner of the export. "leave": our owner stays; a new case gets none. */
export type OwnerChoice =
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'new'; readonly region: RegionId }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'leave' };

/** What a word of the export can mean; null where it says nothing. */
export interface WordValues {
  readonly status: CaseStatus | null;
  readonly priority: Priority | null;
  readonly segment: Segment | null;
  readonly region: RegionId | null;
}

/** Chosen meanings by {@link WordRow.key}. */
export type WordChoices = { readonly [Field in WordField]: Readonly<Record<string, WordValues[Field]>> };

/** Everything that somebody chose about an import; what is missing is proposed. */
export interface ImportSettings {
  readonly target: ImportTarget;
  readonly roles: Readonly<Record<string, TableRole>>;
  readonly columns: Readonly<Partial<Record<CaseField, number | null>>>;
  readonly words: WordChoices;
  /** By {@link OwnerRow.key}. */
  readonly owners: Readonly<Record<string, OwnerChoice>>;
  /** For owners that match nobody and have no choice of their own. */
  readonly otherOwners: OwnerChoice;
  /** For new cases where the export says nothing. */
  readonly assumed: { readonly status: CaseStatus; readonly priority: Priority; readonly segment: Segment };
  /** For new cases whose region no column says: that of the owner (null where there is none), or one for all. */
  readonly region: { readonly from: 'owner' } | { readonly from: 'fixed'; readonly region: RegionId | null };
  readonly idPrefix: string;
  /** Which part of 03/04/2026 is the day; "auto" looks at all dates of the column. */
  readonly dateOrder: 'auto' | 'day-first' | 'month-first';
  /** Zone of times that name none: "UTC" or an IANA name. */
  readonly zone: string;
  /** Rows that end early: missing fields are empty. */
  readonly fillShortRows: boolean;
  readonly withPullRequests: boolean;
  /** Leave out cases that are solved or closed and not on the board. */
  readonly skipDone: boolean;
  /** Active cases of an earlier import that this one lacks. */
  readonly missing: 'leave' | 'solve';
  /** Counts: people who are not in the export. */
  readonly absentPeople: 'zero' | 'leave';
  /** Counts: where active cases without a known owner and region go; null leaves them out, and says so. */
  readonly countsRegion: RegionId | null;
  /** People: the region of those whose own names none. */
  readonly peopleRegion: RegionId | null;
  /** People: columns, where somebody chose. */
  readonly peopleColumns: {
    readonly name?: number | null;
    readonly firstName?: number | null;
    readonly region?: number | null;
  };
}

export const DEFAULT_IMPORT_SETTINGS: ImportSettings = {
  target: 'cases',
  roles: {},
  columns: {},
  words: { status: {}, priority: {}, segment: {}, region: {} },
  owners: {},
  otherOwners: { kind: 'leave' },
  assumed: { status: 'new', priority: 'p2', segment: 'free' },
  region: { from: 'owner' },
  idPrefix: '',
  dateOrder: 'auto',
  zone: 'UTC',
  fillShortRows: false,
  withPullRequests: false,
  skipDone: false,
  missing: 'leave',
  absentPeople: 'zero',
  countsRegion: null,
  peopleRegion: null,
  peopleColumns: {},
};
