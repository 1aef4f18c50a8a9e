import type { InferOutput } from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { changePerson } from '../change/change-person.ts';
import { nameOf } from '../change/name-of.ts';
import { plural } from '../change/plural.ts';
import { stampField } from '../change/stamp-field.ts';
import { actionSchema, namedCountSchema, stampEntry } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const setOpenCasesSchema = actionSchema('setOpenCases', {
  person: idSchema,
  value: namedCountSchema('Open cases'),
  ...stampEntry,
});

/** Sets how many open, active cases one person has (spec screens, Triage): `{ person: 'amara', value: 9 }`. */
export const setOpenCases: EditKind<InferOutput<typeof setOpenCasesSchema>> = {
  schema: setOpenCasesSchema,
  apply: (board, { kind, person: id, value, stamp }, mark) =>
    changePerson(board, id, (person) => ({
      person: { ...person, openCases: value, entered: stampField(person.entered, 'openCases', stamp, mark) },
      inverse: { kind, person: id, value: person.openCases, stamp: person.entered['openCases'] ?? null },
    })),
  describe: ({ person: id, value }, board) => {
    const old = board.people.find((person) => person.id === id)?.openCases;
    const change = old === undefined || old === value ? '' : `${old} → `;
    return `${nameOf(board, id)}: ${change}${plural(value, 'open case', 'open cases')}`;
  },
};
