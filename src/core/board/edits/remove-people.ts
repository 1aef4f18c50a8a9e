import * as v from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { extractPeople } from '../change/extract-people.ts';
import { plural } from '../change/plural.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const removePeopleSchema = actionSchema('removePeople', {
  people: v.array(idSchema),
  /** Cases that had their owner before these people were added. */
  keep: v.exactOptional(v.array(idSchema)),
});

/** Takes several people off the board; their cases then belong to nobody. Undoes a pasted list. */
export const removePeople: EditKind<v.InferOutput<typeof removePeopleSchema>> = {
  schema: removePeopleSchema,
  apply: (board, { people: ids, keep = [] }) => {
    const done = extractPeople(board, ids, keep);
    if (!done.ok) return done;
    const { people, positions, owned } = done;
    const owners = owned.length === 0 ? {} : { owned };
    return { ok: true, board: done.board, inverse: { kind: 'addPeople', people, positions, ...owners } };
  },
  describe: ({ people }) => `Removed ${plural(people.length, 'person', 'people')}`,
};
