import * as v from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { extractPeople } from '../change/extract-people.ts';
import { nameOf } from '../change/name-of.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const removePersonSchema = actionSchema('removePerson', {
  person: idSchema,
  /** Cases that had this owner before the person was added; an undo of the adding leaves them so. */
  keep: v.exactOptional(v.array(idSchema)),
});

/** Takes a person off the board; their cases then belong to nobody. The inverse restores the place and the cases. */
export const removePerson: EditKind<v.InferOutput<typeof removePersonSchema>> = {
  schema: removePersonSchema,
  apply: (board, { person: id, keep = [] }) => {
    const done = extractPeople(board, [id], keep);
    if (!done.ok) return done;
    const [person] = done.people;
    const [position = 0] = done.positions;
    if (!person) return { ok: false, reason: `“${id}” is no longer among the people of this board` };
    const owned = done.owned.length === 0 ? {} : { owned: done.owned.map((one) => one.case) };
    return { ok: true, board: done.board, inverse: { kind: 'addPerson', person, position, ...owned } };
  },
  describe: ({ person }, board) => `Removed ${nameOf(board, person)}`,
};
