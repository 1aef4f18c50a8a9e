import * as v from 'valibot';
import { announcementSchema } from '../record.ts';

/** Words that somebody changed before anybody was told. */
export const draftedSchema = v.pipe(
  announcementSchema,
  v.check(({ state }) => state === 'drafted', 'A draft is one that nobody was told'),
);

/** What was marked posted, skipped or taken back. */
export const settledSchema = v.pipe(
  announcementSchema,
  v.check(({ state }) => state !== 'drafted', 'Mark it posted or skipped'),
);
