import * as v from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { personSchema } from '../board.ts';
import { insertPeople } from '../change/insert-people.ts';
import { plural } from '../change/plural.ts';
import { actionSchema, positionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const addPeopleSchema = actionSchema('addPeople', {
  people: v.array(personSchema),
  /** An undo puts them back where they were, ascending. */
  positions: v.exactOptional(v.array(positionSchema)),
  owned: v.exactOptional(v.array(v.object({ case: idSchema, owner: idSchema }))),
});

/** Puts several people on the board at once, as from a pasted list: all of them or, with one that does not fit, none. */
export const addPeople: EditKind<v.InferOutput<typeof addPeopleSchema>> = {
  schema: addPeopleSchema,
  apply: (board, { people, positions = [], owned = [] }) => {
    const done = insertPeople(board, people, positions, owned);
    if (!done.ok) return done;
    const keep = done.keep.length === 0 ? {} : { keep: done.keep };
    const ids = people.map((person) => person.id);
    return { ok: true, board: done.board, inverse: { kind: 'removePeople', people: ids, ...keep } };
  },
  describe: ({ people }) => `Added ${plural(people.length, 'person', 'people')}`,
};
