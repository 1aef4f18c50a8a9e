import type { Board, Person } from '../board/board.ts';
import type { Case } from '../board/case.ts';
import type { RegionId } from '../policy/primitives.ts';
import type { ColumnMap, WordField } from './case-field.ts';
import type { ImportTarget, OwnerChoice, WordValues } from './import-settings.ts';
import type { ImportFormat, ImportRemark, ImportTable, TableRole } from './import-table.ts';

/** How the bytes of a source became text. */
export interface SourceEncoding {
  readonly name: string;
  /** "chosen" by somebody, "marked" by a byte-order mark, "valid" UTF-8, or a "guess". */
  readonly because: 'chosen' | 'marked' | 'valid' | 'guess';
  /** Other ways to read it, each with the first words that come out differently; empty where nothing is in doubt. */
  readonly others: readonly { readonly name: string; readonly label: string; readonly example: string }[];
}

/** One file or pasted text as it was read. */
export interface SourceSummary {
  readonly source: string;
  readonly encoding: SourceEncoding | null;
  /** Why nothing of it can be read. */
  readonly refused: string | null;
}

export interface TableSummary {
  readonly id: string;
  readonly source: string;
  readonly role: TableRole;
  readonly format: ImportFormat;
  /** "Zendesk tickets", "a list of people", … */
  readonly label: string;
  readonly headers: readonly string[];
  /** The first rows. */
  readonly sample: readonly (readonly string[])[];
  readonly rowCount: number;
  /** What line numbers of it count. */
  readonly unit: ImportTable['unit'];
  readonly delimiter: string | null;
  /** Why it is not used. */
  readonly note: string | null;
}

/** What was read, before anything is chosen. */
export interface ImportContents {
  readonly sources: readonly SourceSummary[];
  readonly tables: readonly TableSummary[];
}

/** One word of the export and what it means here. "known" by a dictionary, "assumed" for want of better, or "chosen". */
export interface WordRow<Field extends WordField = WordField> {
  /** The word without case, accents and punctuation. */
  readonly key: string;
  readonly word: string;
  readonly count: number;
  readonly value: WordValues[Field];
  readonly because: 'known' | 'assumed' | 'chosen';
}
export type WordRows = { readonly [Field in WordField]: readonly WordRow<Field>[] };
export type ListedWords = { readonly [Field in WordField]: Listed<WordRow<Field>> };

export interface OwnerRow {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  readonly active: number;
  readonly choice: OwnerChoice;
  /** Why: the same "name", "e-mail" or a "part" of the name; "several" people fit; "none" does; or it was "chosen". */
  readonly because: 'name' | 'e-mail' | 'part' | 'several' | 'none' | 'chosen';
}

/** How many, and the first of them. */
export interface Listed<Item> {
  readonly total: number;
  readonly first: readonly Item[];
}

export interface CaseLine {
  readonly id: string;
  readonly line: number;
  readonly source: string;
  readonly title: string;
  readonly detail: string;
}

export interface FieldChange {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

export interface ChangedCase {
  readonly id: string;
  readonly line: number;
  readonly source: string;
  readonly title: string;
  readonly changes: readonly FieldChange[];
}

export interface CountChange {
  readonly name: string;
  readonly from: number | null;
  readonly to: number;
}

export interface PersonLine {
  readonly name: string;
  readonly region: RegionId | null;
  readonly line: number;
  readonly source: string;
  /** "same": somebody of that name is on the board; "twice": the list says it again. */
  readonly state: 'add' | 'same' | 'twice' | 'no-region';
}

interface PreviewBase {
  /** Why nothing can be imported, in words; null where something can. */
  readonly refused: string | null;
  /** What it looks like instead. */
  readonly better: ImportTarget | null;
  /** How many edits' worth of changes there are: people, cases or counts. 0 where the board is as the file says. */
  readonly changes: number;
  readonly unreadable: Listed<ImportRemark>;
  readonly remarks: Listed<ImportRemark>;
}

export interface CasePreview extends PreviewBase {
  readonly target: 'cases' | 'counts';
  readonly format: ImportFormat;
  readonly columns: ColumnMap;
  readonly headers: readonly string[];
  readonly words: ListedWords;
  readonly owners: Listed<OwnerRow>;
  readonly unmatchedOwners: { readonly owners: number; readonly cases: number };
  readonly dates: {
    readonly withoutZone: number;
    readonly slashed: number;
    readonly order: 'day-first' | 'month-first';
    readonly sure: boolean;
  };
  readonly rows: number;
  readonly shortRows: number;
  /** Rows that end early in an empty field: read, and remarked on. */
  readonly filledRows: number;
  readonly pullRequests: number;
  readonly done: number;
  readonly missing: number;
  readonly leftOut: Listed<ImportRemark>;
  readonly add: Listed<CaseLine>;
  readonly change: Listed<ChangedCase>;
  readonly same: number;
  readonly newPeople: readonly Person[];
  readonly counts: readonly CountChange[];
  /** Counts: active cases that no region takes. */
  readonly uncounted: number;
  /** Counts: active cases in the export. */
  readonly active: number;
  /** Cases of the board that have the id of a case here, but a wholly other title. */
  readonly suspicious: number;
}

export interface PeopleColumns {
  readonly name: number | null;
  readonly firstName: number | null;
  readonly region: number | null;
}

export interface PeoplePreview extends PreviewBase {
  readonly target: 'people';
  readonly headers: readonly string[];
  readonly columns: PeopleColumns;
  readonly regionWords: Listed<WordRow<'region'>>;
  readonly people: Listed<PersonLine>;
  readonly add: number;
  readonly same: number;
  readonly withoutRegion: number;
}

export type ImportPreview = (CasePreview | PeoplePreview) & { readonly tables: readonly TableSummary[] };

/** The board as far as an import looks at it. */
export type ImportBoard = Pick<Board, 'people' | 'cases' | 'regions'>;

/** What an import does to the board. */
export interface ImportPlan {
  readonly people: readonly Person[];
  readonly add: readonly Case[];
  readonly change: readonly { readonly id: string; readonly changes: Partial<Case> }[];
  readonly counts: {
    readonly people: readonly { readonly id: string; readonly value: number }[];
    readonly regions: readonly { readonly region: RegionId; readonly noOwner: number }[];
    /** Regions that are entered as two numbers. */
    readonly numbers: readonly { readonly region: RegionId; readonly openCases: number }[];
  };
}
