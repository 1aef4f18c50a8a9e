import * as v from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { stampSchema, type Board } from '../board.ts';
import { nameOf } from '../change/name-of.ts';
import { plural } from '../change/plural.ts';
import { stampField } from '../change/stamp-field.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const confirmStatesSchema = actionSchema('confirmStates', {
  people: v.pipe(v.array(idSchema), v.minLength(1, 'There is nobody to confirm')),
  /** An undo brings the old stamps back, one for each person, null where there was none. */
  stamps: v.exactOptional(v.array(v.nullable(stampSchema))),
});
type ConfirmStates = v.InferOutput<typeof confirmStatesSchema>;

function refusal(board: Board, { people }: ConfirmStates): string | null {
  const ids = new Set(board.people.map(({ id }) => id));
  const gone = people.find((id) => !ids.has(id));
  if (gone !== undefined) return `“${gone}” is no longer among the people of this board`;
  return new Set(people).size === people.length ? null : 'Somebody is named twice';
}

/** Says of several people that what the board has of their day still holds, as of now; who works is not changed. */
export const confirmStates: EditKind<ConfirmStates> = {
  schema: confirmStatesSchema,
  apply: (board, action, mark) => {
    const reason = refusal(board, action);
    if (reason !== null) return { ok: false, reason };
    const stamps = new Map(action.people.map((id, index) => [id, action.stamps?.[index]]));
    const before = new Map(board.people.map(({ id, entered }) => [id, entered['availability'] ?? null]));
    const people = board.people.map((person) =>
      stamps.has(person.id)
        ? { ...person, entered: stampField(person.entered, 'availability', stamps.get(person.id), mark) }
        : person,
    );
    const inverse = { ...action, stamps: action.people.map((id) => before.get(id) ?? null) };
    return { ok: true, board: { ...board, people }, inverse };
  },
  describe: ({ people, stamps }, board) => {
    const [only] = people;
    const who =
      people.length === 1 && only !== undefined ? nameOf(board, only) : plural(people.length, 'person', 'people');
    return `${who}: today ${stamps === undefined ? 'confirmed' : 'no longer confirmed'}`;
  },
};
