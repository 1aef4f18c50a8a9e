import type { InferOutput } from 'valibot';
import { holidaysSchema } from '../board.ts';
import { plural } from '../change/plural.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const setHolidaysSchema = actionSchema('setHolidays', { days: holidaysSchema });

/** Lists the days without business hours, besides those of the policy: `{ days: ['2026-12-25'] }`. */
export const setHolidays: EditKind<InferOutput<typeof setHolidaysSchema>> = {
  schema: setHolidaysSchema,
  apply: (board, { kind, days }) => ({
    ok: true,
    board: { ...board, holidays: days },
    inverse: { kind, days: board.holidays },
  }),
  describe: ({ days }) => `${plural(days.length, 'holiday', 'holidays')} listed`,
};
