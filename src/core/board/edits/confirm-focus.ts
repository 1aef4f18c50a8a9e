import * as v from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { changePerson } from '../change/change-person.ts';
import { nameOf } from '../change/name-of.ts';
import { stampField } from '../change/stamp-field.ts';
import { actionSchema, stampEntry } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const confirmFocusSchema = actionSchema('confirmFocus', {
  person: idSchema,
  confirmed: v.boolean(),
  ...stampEntry,
});

/** Leadership confirms a focus day while in play, or takes that back (spec domain §4). */
export const confirmFocus: EditKind<v.InferOutput<typeof confirmFocusSchema>> = {
  schema: confirmFocusSchema,
  apply: (board, { kind, person: id, confirmed, stamp }, mark) => {
    const found = board.people.find((person) => person.id === id);
    if (confirmed && found && found.availability !== 'focus' && stamp === undefined)
      return { ok: false, reason: `${found.name} is not on a focus day` };
    return changePerson(board, id, (person) => ({
      person: {
        ...person,
        focusConfirmed: confirmed,
        entered: stampField(person.entered, 'focusConfirmed', stamp, mark),
      },
      inverse: {
        kind,
        person: id,
        confirmed: person.focusConfirmed,
        stamp: person.entered['focusConfirmed'] ?? null,
      },
    }));
  },
  describe: ({ person, confirmed }, board) =>
    `${nameOf(board, person)}: focus day ${confirmed ? 'confirmed' : 'no longer confirmed'}`,
};
