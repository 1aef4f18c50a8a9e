import type { InferOutput } from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import type { Board } from '../board.ts';
import { findRetraction } from '../change/find-retraction.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const withdrawCheckInSchema = actionSchema('withdrawCheckIn', { checkIn: idSchema });

/** The channels that were told what follows from a check-in. */
function toldChannels(board: Board, checkIn: string): string[] {
  const told = board.announcements.filter(
    (one) =>
      one.checkIn === checkIn && one.state === 'posted' && findRetraction(board, one.corrects ?? one.id) === undefined,
  );
  return [...new Set(told.map(({ channel }) => channel))];
}

/** Takes a check-in back, as an undo does, as long as nothing that follows from it was posted. */
export const withdrawCheckIn: EditKind<InferOutput<typeof withdrawCheckInSchema>> = {
  schema: withdrawCheckInSchema,
  apply: (board, { checkIn: id }) => {
    const position = board.checkIns.findIndex((one) => one.id === id);
    const old = board.checkIns[position];
    if (!old) return { ok: false, reason: 'This check-in is no longer on this board' };
    const told = toldChannels(board, id);
    if (told.length > 0) return { ok: false, reason: `Already told ${told.join(', ')}: make another check-in instead` };
    return {
      ok: true,
      board: { ...board, checkIns: board.checkIns.toSpliced(position, 1) },
      inverse: { kind: 'confirmCheckIn', checkIn: old, position },
    };
  },
  describe: ({ checkIn: id }, board, nameRegion) => {
    const old = board.checkIns.find((one) => one.id === id);
    return old ? `${nameRegion(old.region)}: check-in at level ${old.level} taken back` : 'Check-in taken back';
  },
};
