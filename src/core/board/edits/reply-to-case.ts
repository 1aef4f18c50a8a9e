import * as v from 'valibot';
import { idSchema, instantSchema } from '../../policy/primitives.ts';
import { changeCase } from '../change/change-case.ts';
import { actionSchema } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const replyToCaseSchema = actionSchema('replyToCase', {
  case: idSchema,
  /** UTC instant of the reply; without one it is sent now, at the edit's own time. */
  repliedAt: v.exactOptional(instantSchema),
});

/** Notes that the first reply was sent; one that was noted before stays the first. */
export const replyToCase: EditKind<v.InferOutput<typeof replyToCaseSchema>> = {
  schema: replyToCaseSchema,
  apply: (board, { case: id, repliedAt }, { at }) =>
    changeCase(board, id, ({ firstReplyAt }) => ({ firstReplyAt: firstReplyAt ?? repliedAt ?? at })),
  describe: ({ case: id }) => `First reply to ${id}`,
};
