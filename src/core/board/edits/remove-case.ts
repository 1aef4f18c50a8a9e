import type { InferOutput } from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { caseChecker } from '../change/case-checker.ts';
import { extractCases } from '../change/extract-cases.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const removeCaseSchema = actionSchema('removeCase', { case: idSchema });

/** Takes a case off the board; solving is the usual way for a case to leave the queue. */
export const removeCase: EditKind<InferOutput<typeof removeCaseSchema>> = {
  schema: removeCaseSchema,
  apply: (board, { case: id }) => {
    const done = extractCases(board, [id]);
    if (!done.ok) return done;
    const [removed] = done.cases;
    const [position = 0] = done.positions;
    if (!removed) return { ok: false, reason: `Case ${id} is no longer on this board` };
    const restores = caseChecker(board)(removed) === null ? {} : { restores: true as const };
    return { ok: true, board: done.board, inverse: { kind: 'addCase', case: removed, position, ...restores } };
  },
  describe: ({ case: id }) => `Removed case ${id}`,
};
