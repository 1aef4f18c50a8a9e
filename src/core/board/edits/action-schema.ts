import * as v from 'valibot';
import { COUNT_LIMIT } from '../../policy/primitives.ts';
import { stampSchema } from '../board.ts';

/**
 * The schema of one kind of edit: its `kind` and the fields beside it; any other field is dropped.
 *
 * @example actionSchema('setTeam', { team: textSchema })
 */
export const actionSchema = <Kind extends string, Entries extends v.ObjectEntries>(kind: Kind, entries: Entries) =>
  v.object({ kind: v.literal(kind), ...entries });

/** A count whose refusal names what was counted: "Open cases must be a whole number from 0 to 999". */
export const namedCountSchema = (what: string) => {
  const message = `${what} must be a whole number from 0 to ${COUNT_LIMIT}`;
  return v.pipe(v.number(message), v.integer(message), v.minValue(0, message), v.maxValue(COUNT_LIMIT, message));
};

/**
 * Who entered a number and when, where that is not whoever applies the edit now: an undo brings the old stamp back,
 * null where there was none.
 */
export const stampEntry = { stamp: v.exactOptional(v.nullable(stampSchema)) };

/** A place in a list, counted from 0. */
export const positionSchema = v.pipe(v.number(), v.integer(), v.minValue(0));
