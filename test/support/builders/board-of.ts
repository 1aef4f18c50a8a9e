import * as v from 'valibot';
import { boardSchema, personSchema, type Board, type Person } from '../../../src/core/board/board.ts';
import { caseSchema, type Case } from '../../../src/core/board/case.ts';

type Parts = Partial<v.InferInput<typeof boardSchema>>;

/** A person of EMEA, working, called like the id unless said otherwise. */
export function personOf(id: string, fields: Partial<v.InferInput<typeof personSchema>> = {}): Person {
  return v.parse(personSchema, { id, name: id, region: 'emea', ...fields });
}

/** A case with nothing but an id unless said otherwise. */
export function caseOf(id: string, fields: Partial<v.InferInput<typeof caseSchema>> = {}): Case {
  return v.parse(caseSchema, { id, ...fields });
}

/** A board of EMEA and the Americas, empty unless said otherwise. */
export function boardOf(parts: Parts = {}): Board {
  return v.parse(boardSchema, { format: 'evenkeel-board', version: 1, regions: { emea: {}, americas: {} }, ...parts });
}
