import * as v from 'valibot';
import { caseSchema } from '../case.ts';
import { insertCases } from '../change/insert-cases.ts';
import { actionSchema, positionSchema } from './action-schema.ts';
import { restoresEntry } from './case-changes.ts';
import type { EditKind } from './edit-kind.ts';

export const addCaseSchema = actionSchema('addCase', {
  case: caseSchema,
  position: v.exactOptional(positionSchema),
  ...restoresEntry,
});

/** Puts a case on the board, last unless a position is given. */
export const addCase: EditKind<v.InferOutput<typeof addCaseSchema>> = {
  schema: addCaseSchema,
  apply: (board, { case: added, position, restores = false }) => {
    const done = insertCases(board, [added], { positions: position === undefined ? [] : [position], restores });
    return done.ok ? { ...done, inverse: { kind: 'removeCase', case: added.id } } : done;
  },
  describe: ({ case: added }) => `Added case ${added.id}${added.title && `: ${added.title}`}`,
};
