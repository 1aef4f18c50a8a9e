import * as v from 'valibot';
import { RECORD_LIMIT, type Board } from '../board.ts';
import { checkInSchema } from '../record.ts';
import { actionSchema, positionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const confirmCheckInSchema = actionSchema('confirmCheckIn', {
  checkIn: checkInSchema,
  /** An undo puts it back at its place. */
  position: v.exactOptional(positionSchema),
});
type ConfirmCheckIn = v.InferOutput<typeof confirmCheckInSchema>;

function refusal({ checkIns, regions }: Board, { checkIn, position }: ConfirmCheckIn): string | null {
  if (checkIns.some(({ id }) => id === checkIn.id)) return 'This check-in was already made';
  if (checkIns.length >= RECORD_LIMIT) return `A board holds at most ${RECORD_LIMIT.toLocaleString('en')} check-ins`;
  if (position !== undefined || Object.hasOwn(regions, checkIn.region)) return null;
  return `“${checkIn.region}” is no longer among the regions of this board`;
}

/**
 * Makes a check-in: what it froze is told to the company from now on (spec domain §4). Of several the one that came last
 * counts, whatever their clocks say.
 */
export const confirmCheckIn: EditKind<ConfirmCheckIn> = {
  schema: confirmCheckInSchema,
  apply: (board, action) => {
    const reason = refusal(board, action);
    if (reason !== null) return { ok: false, reason };
    const { checkIn, position = board.checkIns.length } = action;
    return {
      ok: true,
      board: { ...board, checkIns: board.checkIns.toSpliced(position, 0, checkIn) },
      inverse: { kind: 'withdrawCheckIn', checkIn: checkIn.id },
    };
  },
  describe: ({ checkIn: { region, level } }, _board, nameRegion) => `${nameRegion(region)} confirmed at level ${level}`,
};
