import * as v from 'valibot';
import type { RegionId } from '../../policy/primitives.ts';
import type { Board, Stamp } from '../board.ts';
import type { EditAction } from '../edit.ts';
import { actionSchema } from './action-schema.ts';
import type { Applied, EditKind } from './edit-kind.ts';
import { PART_KINDS, partSchema, type Part, type PartName } from './part-kinds.ts';

export const togetherSchema = actionSchema('together', { actions: v.array(partSchema) });
export type Together = v.InferOutput<typeof togetherSchema>;

/** So many parts are said one by one; of more, all but the last ones. */
const SAID_LIMIT = 4;

type Of<Name extends PartName> = Extract<Part, { kind: Name }>;

const isPart = (action: EditAction): action is Part => Object.hasOwn(PART_KINDS, action.kind);

const applyPart = <Name extends PartName>(board: Board, name: Name, part: Of<Name>, mark: Stamp): Applied =>
  PART_KINDS[name].apply(board, part, mark);

function describePart<Name extends PartName>(
  board: Board,
  name: Name,
  part: Of<Name>,
  nameRegion: (region: RegionId) => string,
): string {
  return PART_KINDS[name].describe(part, board, nameRegion);
}

function applyAll(board: Board, { kind, actions }: Together, mark: Stamp): Applied {
  const inverses: Part[] = [];
  let current = board;
  for (const part of actions) {
    const done = applyPart(current, part.kind, part, mark);
    if (!done.ok) return done;
    if (done.inverse && isPart(done.inverse)) inverses.unshift(done.inverse);
    current = done.board;
  }
  return { ok: true, board: current, inverse: { kind, actions: inverses } };
}

/**
 * Several edits as one, one after the other, all or none: an import whose owners come to the board with their cases, the
 * absences of a whole team. Taken back, they go in the opposite order. Only the first few of many are said.
 *
 * @example
 * { kind: 'together', actions: [{ kind: 'addPeople', people: [zoe] }, { kind: 'changeCases', add, change: [], remove: [] }] }
 */
export const together: EditKind<Together> = {
  schema: togetherSchema,
  apply: applyAll,
  describe: ({ actions }, board, nameRegion) => {
    const said = actions.length > SAID_LIMIT ? actions.slice(0, SAID_LIMIT - 1) : actions;
    const sentences = said.map((part) => describePart(board, part.kind, part, nameRegion));
    const left = actions.length - said.length;
    if (left > 0) sentences.push(`… and ${left.toLocaleString('en')} more`);
    return sentences.join('; ') || 'Nothing changed';
  },
};
