import * as v from 'valibot';
import type { Board, Stamp } from '../board.ts';
import type { EditAction } from '../edit.ts';
import type { RegionId } from '../../policy/primitives.ts';
import { actionSchema } from './action-schema.ts';
import { addPeople, addPeopleSchema } from './add-people.ts';
import { changeCases, changeCasesSchema } from './change-cases.ts';
import type { Applied, EditKind } from './edit-kind.ts';
import { removePeople, removePeopleSchema } from './remove-people.ts';
import { setCounts, setCountsSchema } from './set-counts.ts';
import { setRegionCases, setRegionCasesSchema } from './set-region-cases.ts';

const partSchema = v.variant('kind', [
  addPeopleSchema,
  removePeopleSchema,
  changeCasesSchema,
  setCountsSchema,
  setRegionCasesSchema,
]);
type Part = v.InferOutput<typeof partSchema>;

export const togetherSchema = actionSchema('together', { actions: v.array(partSchema) });
export type Together = v.InferOutput<typeof togetherSchema>;

const PART_KINDS: ReadonlySet<string> = new Set([
  'addPeople',
  'removePeople',
  'changeCases',
  'setCounts',
  'setRegionCases',
]);
const isPart = (action: EditAction): action is Part => PART_KINDS.has(action.kind);

function applyPart(board: Board, part: Part, mark: Stamp): Applied {
  switch (part.kind) {
    case 'addPeople':
      return addPeople.apply(board, part, mark);
    case 'removePeople':
      return removePeople.apply(board, part, mark);
    case 'changeCases':
      return changeCases.apply(board, part, mark);
    case 'setCounts':
      return setCounts.apply(board, part, mark);
    case 'setRegionCases':
      return setRegionCases.apply(board, part, mark);
  }
}

function describePart(part: Part, board: Board, nameRegion: (region: RegionId) => string): string {
  switch (part.kind) {
    case 'addPeople':
      return addPeople.describe(part, board, nameRegion);
    case 'removePeople':
      return removePeople.describe(part, board, nameRegion);
    case 'changeCases':
      return changeCases.describe(part, board, nameRegion);
    case 'setCounts':
      return setCounts.describe(part, board, nameRegion);
    case 'setRegionCases':
      return setRegionCases.describe(part, board, nameRegion);
  }
}

function applyAll(board: Board, { kind, actions }: Together, mark: Stamp): Applied {
  const inverses: Part[] = [];
  let current = board;
  for (const part of actions) {
    const done = applyPart(current, part, mark);
    if (!done.ok) return done;
    if (done.inverse && isPart(done.inverse)) inverses.unshift(done.inverse);
    current = done.board;
  }
  return { ok: true, board: current, inverse: { kind, actions: inverses } };
}

/**
 * Several edits as one, one after the other, all or none: an import whose owners come to the board with their cases.
 * Taken back, they go in the opposite order.
 *
 * @example
 * { kind: 'together', actions: [{ kind: 'addPeople', people: [zoe] }, { kind: 'changeCases', add, change: [], remove: [] }] }
 */
export const together: EditKind<Together> = {
  schema: togetherSchema,
  apply: applyAll,
  describe: ({ actions }, board, nameRegion) =>
    actions.map((part) => describePart(part, board, nameRegion)).join('; ') || 'Nothing changed',
};
