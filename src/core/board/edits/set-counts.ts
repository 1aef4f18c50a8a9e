import * as v from 'valibot';
import { idSchema } from '../../policy/primitives.ts';
import { plural } from '../change/plural.ts';
import { rewriteCounts } from '../change/rewrite-counts.ts';
import { actionSchema, namedCountSchema, stampEntry } from './action-schema.ts';
import type { EditKind } from './edit-kind.ts';

export const setCountsSchema = actionSchema('setCounts', {
  people: v.array(v.object({ id: idSchema, value: namedCountSchema('Open cases'), ...stampEntry })),
  regions: v.array(v.object({ region: idSchema, noOwner: namedCountSchema('Cases nobody owns'), ...stampEntry })),
});
export type SetCounts = v.InferOutput<typeof setCountsSchema>;

/** Sets the counts of several people and of what nobody owns in one edit, as an import does: all or none. */
export const setCounts: EditKind<SetCounts> = {
  schema: setCountsSchema,
  apply: rewriteCounts,
  describe: ({ people, regions }) => `${plural(people.length + regions.length, 'count', 'counts')} set`,
};
