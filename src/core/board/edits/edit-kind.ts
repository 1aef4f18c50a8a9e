import type { GenericSchema } from 'valibot';
import type { Board, Stamp } from '../board.ts';
import type { EditAction } from '../edit.ts';
import type { RegionId } from '../../policy/primitives.ts';

/**
 * What an edit made of a board: the new board and the action that takes it back (null where nothing can, since people were
 * told), or why it does not fit.
 */
export type Applied = { ok: true; board: Board; inverse: EditAction | null } | { ok: false; reason: string };

/** Everything there is to know about one kind of edit. `mark` is who applies it and when. */
export interface EditKind<Action> {
  readonly schema: GenericSchema<unknown, Action>;
  readonly apply: (board: Board, action: Action, mark: Stamp) => Applied;
  readonly describe: (action: Action, board: Board, nameRegion: (region: RegionId) => string) => string;
}
