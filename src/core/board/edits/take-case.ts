import * as v from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { changeCase } from '../change/change-case.ts';
import { caseChecker } from '../change/case-checker.ts';
import { nameOf } from '../change/name-of.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const takeCaseSchema = actionSchema('takeCase', { case: idSchema, owner: v.nullable(idSchema) });

/** Makes a person on the board the owner of a case; null gives it back to nobody. */
export const takeCase: EditKind<v.InferOutput<typeof takeCaseSchema>> = {
  schema: takeCaseSchema,
  apply: (board, { case: id, owner }) => {
    const reason = caseChecker(board)({ owner });
    return reason === null ? changeCase(board, id, () => ({ owner })) : { ok: false, reason };
  },
  describe: ({ case: id, owner }, board) =>
    owner === null ? `${id}: owned by nobody` : `${id}: taken by ${nameOf(board, owner)}`,
};
