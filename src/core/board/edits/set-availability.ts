import * as v from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { AVAILABILITIES, type Availability, type Person } from '../board.ts';
import { changePerson } from '../change/change-person.ts';
import { describeChange } from '../change/describe-change.ts';
import { nameOf } from '../change/name-of.ts';
import { stampField } from '../change/stamp-field.ts';
import { actionSchema, stampEntry } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const setAvailabilitySchema = actionSchema('setAvailability', {
  person: idSchema,
  availability: v.picklist(AVAILABILITIES, 'Choose working, focus day or out'),
  /** Only an undo brings a confirmation along. */
  focusConfirmed: v.exactOptional(v.boolean()),
  ...stampEntry,
});
type SetAvailability = v.InferOutput<typeof setAvailabilitySchema>;

const WORDS: Record<Availability, string> = { working: 'working', focus: 'focus day', out: 'out' };

const isStillConfirmed = (person: Person, { availability, focusConfirmed }: SetAvailability): boolean =>
  focusConfirmed ?? (availability === 'focus' && person.availability === 'focus' && person.focusConfirmed);

/**
 * Says whether a person works, has a focus day or is out. A new focus day is not confirmed: while in play leadership is
 * asked, and until then the person counts as working (spec domain §4).
 */
export const setAvailability: EditKind<SetAvailability> = {
  schema: setAvailabilitySchema,
  apply: (board, action, mark) =>
    changePerson(board, action.person, (person) => ({
      person: {
        ...person,
        availability: action.availability,
        focusConfirmed: isStillConfirmed(person, action),
        entered: stampField(person.entered, 'availability', action.stamp, mark),
      },
      inverse: {
        kind: action.kind,
        person: action.person,
        availability: person.availability,
        focusConfirmed: person.focusConfirmed,
        stamp: person.entered['availability'] ?? null,
      },
    })),
  describe: ({ person: id, availability }, board) => {
    const old = board.people.find((person) => person.id === id)?.availability;
    return `${nameOf(board, id)}: ${describeChange(old && WORDS[old], WORDS[availability])}`;
  },
};
