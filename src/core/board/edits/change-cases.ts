import * as v from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { caseSchema } from '../case.ts';
import { rewriteCases } from '../change/rewrite-cases.ts';
import { plural } from '../change/plural.ts';
import { actionSchema, positionSchema } from './action-schema.ts';
import { caseChangesSchema, restoresEntry } from './case-changes.ts';
import type { EditKind } from './edit-kind.ts';

export const changeCasesSchema = actionSchema('changeCases', {
  add: v.array(caseSchema),
  change: v.array(v.object({ id: idSchema, changes: caseChangesSchema })),
  remove: v.array(idSchema),
  /** Places of the added cases in the result, ascending: an undo puts them back where they were. */
  positions: v.exactOptional(v.array(positionSchema)),
  ...restoresEntry,
});
export type ChangeCases = v.InferOutput<typeof changeCasesSchema>;

/**
 * An import in one edit: first cases go, then others change, then new ones come. All of it or, with one case that does
 * not fit, none.
 */
export const changeCases: EditKind<ChangeCases> = {
  schema: changeCasesSchema,
  apply: rewriteCases,
  describe: ({ add, change, remove }) => {
    const parts = [
      add.length === 0 ? [] : [`${plural(add.length, 'case', 'cases')} added`],
      change.length === 0 ? [] : [`${plural(change.length, 'case', 'cases')} changed`],
      remove.length === 0 ? [] : [`${plural(remove.length, 'case', 'cases')} removed`],
    ];
    return parts.flat().join(', ') || 'No case changed';
  },
};
