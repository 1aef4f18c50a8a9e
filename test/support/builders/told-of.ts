import * as v from 'valibot';
import { announcementSchema, checkInSchema, type Announcement, type CheckIn } from '../../../src/core/board/record.ts';

const DANA = { at: '2026-12-29T10:03:00Z', by: 'Dana' };

/** A check-in of EMEA at level 4 by Dana at 10:03, unless said otherwise. */
export function checkInOf(id: string, fields: Partial<v.InferInput<typeof checkInSchema>> = {}): CheckIn {
  return v.parse(checkInSchema, { id, region: 'emea', level: 4, ...DANA, ...fields });
}

/** An alert of EMEA to #ce that Dana marked as posted at 10:03, unless said otherwise. */
export function announcementOf(
  id: string,
  fields: Partial<v.InferInput<typeof announcementSchema>> = {},
): Announcement {
  const usual = { kind: 'alert', region: 'emea', channel: '#ce', level: 5, state: 'posted' };
  return v.parse(announcementSchema, { id, ...usual, ...DANA, ...fields });
}
