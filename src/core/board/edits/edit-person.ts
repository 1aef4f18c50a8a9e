import * as v from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { personSchema } from '../board.ts';
import { changePerson } from '../change/change-person.ts';
import { nameOf } from '../change/name-of.ts';
import { pickFields } from '../change/pick-fields.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

const { name, region, away } = personSchema.entries;

export const editPersonSchema = actionSchema('editPerson', {
  person: idSchema,
  changes: v.object({
    name: v.exactOptional(name),
    region: v.exactOptional(region),
    away: v.exactOptional(away),
  }),
});
type EditPerson = v.InferOutput<typeof editPersonSchema>;

/** Changes a person's name, region or absences; their cases stay theirs. */
export const editPerson: EditKind<EditPerson> = {
  schema: editPersonSchema,
  apply: (board, { kind, person: id, changes }) => {
    if (changes.region !== undefined && !Object.hasOwn(board.regions, changes.region))
      return { ok: false, reason: `“${changes.region}” is no longer among the regions of this board` };
    return changePerson(board, id, (person) => ({
      person: { ...person, ...changes },
      inverse: { kind, person: id, changes: pickFields(person, changes) },
    }));
  },
  describe: ({ person, changes }, board, nameRegion) => {
    const parts = [
      changes.name === undefined ? [] : [`renamed ${changes.name}`],
      changes.region === undefined ? [] : [`moved to ${nameRegion(changes.region)}`],
      changes.away === undefined ? [] : ['absences changed'],
    ];
    return `${nameOf(board, person)}: ${parts.flat().join(', ') || 'unchanged'}`;
  },
};
