import * as v from 'valibot';
import { caseSchema, type Case } from '../../../src/core/board/case.ts';

/** A case that says nothing but what is given; the board's own defaults fill the rest. */
export function caseWith(fields: Partial<Case> & Pick<Case, 'id'>): Case {
  return v.parse(caseSchema, fields);
}
