import type { Case } from '../../../core/board/case.ts';

export const SAID_FIELDS = [
  'title',
  'customer',
  'segment',
  'priority',
  'status',
  'openedAt',
  'firstReplyAt',
  'owner',
  'region',
  'url',
  'openedByCE',
] as const;

export type SaidField = (typeof SAID_FIELDS)[number];

/** What an export says about a case; `undefined` where it says nothing. */
export type SaidFields = { readonly [Field in SaidField]: Case[Field] | undefined };
