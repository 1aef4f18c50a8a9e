import type { CaseStatus } from '../../../core/board/case.ts';
import type { ColumnMap, WordField } from '../../../core/import/case-field.ts';
import type { WordRows } from '../../../core/import/import-preview.ts';
import type { ImportSettings } from '../../../core/import/import-settings.ts';
import { TEXT_LIMIT } from '../../../core/policy/primitives.ts';
import { caseAddress } from './case-address.ts';
import { caseId } from './case-id.ts';
import { cleanText } from './clean-text.ts';
import { meaningOf } from './meaning-of.ts';
import { readDate, type DateOrder } from './read-date.ts';
import type { RawCase } from './read-cells.ts';
import type { SaidFields } from './said-fields.ts';

/** Everything that was decided about an export as a whole. */
export interface RowContext {
  readonly settings: Pick<ImportSettings, 'idPrefix' | 'zone'>;
  readonly columns: ColumnMap;
  readonly headers: readonly string[];
  readonly words: WordRows;
  /** By owner key; absent where our owner stays. */
  readonly owners: ReadonlyMap<string, string | null>;
  readonly dateOrder: DateOrder;
}

/** One row understood: what it says of a case, and what should be known about the reading. */
export interface UnderstoodRow {
  readonly id: string;
  readonly raw: RawCase;
  /** The title to give a new case that the export gives none. */
  readonly fallbackTitle: string;
  readonly said: SaidFields;
  readonly remarks: readonly string[];
  /** Whether a date of it names no zone. */
  readonly isZoneAssumed: boolean;
}

type Remark = (text: string) => void;
interface Notes {
  readonly remark: Remark;
  readonly assumeZone: () => void;
}

const TITLE_FROM_TEXT = 100;
const SHOWN = 60;

const isoOf = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');

function understandStatus(raw: RawCase, said: CaseStatus | undefined, columns: ColumnMap): CaseStatus | undefined {
  if (raw.deleted) return 'closed';
  if (said !== undefined || columns.closedAt === null) return said;
  if (raw.closedAt !== '' && raw.closedAt.toLowerCase() !== 'false') return 'closed';
  return columns.status === null ? 'open' : undefined;
}

function understandDate(
  cell: string,
  what: string,
  { settings, dateOrder }: RowContext,
  { remark, assumeZone }: Notes,
): string | undefined {
  if (cell === '') return undefined;
  const { at, zoned } = readDate(cell, dateOrder, settings.zone);
  if (!zoned) assumeZone();
  if (at !== null) return isoOf(at);
  remark(`${what}: “${cell.slice(0, SHOWN)}” is no date that can be read; it is kept as it is`);
  return cell.slice(0, TEXT_LIMIT);
}

function understandAddress(raw: RawCase, id: string, remark: Remark): string | undefined {
  if (raw.url === '') return undefined;
  const address = caseAddress(raw.url, raw.id || id);
  if (address === null)
    remark(`the address “${raw.url.slice(0, SHOWN)}” is not one of http, https or mailto; it is left out`);
  return address ?? undefined;
}

function understandText(cell: string, what: string, remark: Remark): string | undefined {
  if (cell.length > TEXT_LIMIT) remark(`the ${what} is cut to ${TEXT_LIMIT.toLocaleString('en')} characters`);
  return cell === '' ? undefined : cleanText(cell, TEXT_LIMIT);
}

/** Makes the function that understands rows, given the meanings of the export's words. */
export function createRowReader(context: RowContext): (raw: RawCase) => UnderstoodRow {
  const { columns, headers, words, owners, settings } = context;
  const headerOf = (field: WordField): string => headers[columns[field] ?? -1] ?? '';
  const status = meaningOf<'status'>(words.status, headerOf('status'));
  const priority = meaningOf<'priority'>(words.priority, headerOf('priority'));
  const segment = meaningOf<'segment'>(words.segment, headerOf('segment'));
  const region = meaningOf<'region'>(words.region, headerOf('region'));
  return (raw) => {
    const remarks: string[] = [];
    let isZoneAssumed = false;
    const remark = (text: string): void => void remarks.push(text);
    const assumeZone = (): void => {
      isZoneAssumed = true;
    };
    const notes = { remark, assumeZone };
    const id = caseId(raw, settings.idPrefix);
    const said: SaidFields = {
      title: understandText(raw.title, 'title', remark),
      customer: understandText(raw.customer, 'customer', remark),
      segment: segment(raw.segment),
      priority: priority(raw.priority),
      status: understandStatus(raw, status(raw.status), columns),
      openedAt: understandDate(raw.openedAt, 'opened', context, notes),
      firstReplyAt: understandDate(raw.firstReplyAt, 'first reply', context, notes),
      owner: raw.owner === null ? undefined : owners.get(raw.owner.key),
      region: region(raw.region),
      url: understandAddress(raw, id, remark),
      openedByCE: columns.openedByCE === null ? undefined : raw.openedByCE,
    };
    const fallbackTitle = raw.description === '' ? id : cleanText(raw.description, TITLE_FROM_TEXT);
    return { id, raw, fallbackTitle, said, remarks, isZoneAssumed };
  };
}
