import * as v from 'valibot';
import { CASE_STATUSES } from '../../../core/board/case.ts';
import { PRIORITIES, SEGMENTS, idSchema } from '../../../core/policy/primitives.ts';

const region = v.nullable(idSchema);
const wordsOf = <Value extends v.GenericSchema>(value: Value) => v.record(v.string(), v.nullable(value));
const header = v.nullable(v.string());

const ownerSchema = v.variant('kind', [
  v.object({ kind: v.literal('person'), person: idSchema }),
  v.object({ kind: v.literal('new'), region: idSchema }),
  v.object({ kind: v.picklist(['nobody', 'leave']) }),
]);

/** Choices as they are kept on this device: columns by their names, so that their order may change. */
export const keptSettingsSchema = v.object({
  /** Tells the set of columns that the choices are for. */
  key: v.string(),
  columns: v.record(v.string(), header),
  peopleColumns: v.record(v.string(), header),
  words: v.object({
    status: wordsOf(v.picklist(CASE_STATUSES)),
    priority: wordsOf(v.picklist(PRIORITIES)),
    segment: wordsOf(v.picklist(SEGMENTS)),
    region: wordsOf(idSchema),
  }),
  owners: v.record(v.string(), ownerSchema),
  otherOwners: ownerSchema,
  assumed: v.object({
    status: v.picklist(CASE_STATUSES),
    priority: v.picklist(PRIORITIES),
    segment: v.picklist(SEGMENTS),
  }),
  region: v.variant('from', [v.object({ from: v.literal('owner') }), v.object({ from: v.literal('fixed'), region })]),
  idPrefix: v.pipe(v.string(), v.maxLength(50)),
  dateOrder: v.picklist(['auto', 'day-first', 'month-first']),
  zone: v.pipe(
    v.string(),
    v.check((zone) => isZone(zone)),
  ),
  fillShortRows: v.boolean(),
  withPullRequests: v.boolean(),
  skipDone: v.boolean(),
  missing: v.picklist(['leave', 'solve']),
  absentPeople: v.picklist(['zero', 'leave']),
  countsRegion: region,
  peopleRegion: region,
});

export type KeptSettings = v.InferOutput<typeof keptSettingsSchema>;

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
