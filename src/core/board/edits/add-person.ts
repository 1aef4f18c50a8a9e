import * as v from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { personSchema } from '../board.ts';
import { insertPeople } from '../change/insert-people.ts';
import { actionSchema, positionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const addPersonSchema = actionSchema('addPerson', {
  person: personSchema,
  position: v.exactOptional(positionSchema),
  /** An undo gives these cases back, where nobody took them meanwhile. */
  owned: v.exactOptional(v.array(idSchema)),
});

/** Puts a person on the board, last unless a position is given; the id is the caller's. */
export const addPerson: EditKind<v.InferOutput<typeof addPersonSchema>> = {
  schema: addPersonSchema,
  apply: (board, { person, position, owned = [] }) => {
    const owners = owned.map((one) => ({ case: one, owner: person.id }));
    const done = insertPeople(board, [person], position === undefined ? [] : [position], owners);
    if (!done.ok) return done;
    const keep = done.keep.length === 0 ? {} : { keep: done.keep };
    return { ok: true, board: done.board, inverse: { kind: 'removePerson', person: person.id, ...keep } };
  },
  describe: ({ person }, _board, nameRegion) => `Added ${person.name}, ${nameRegion(person.region)}`,
};
