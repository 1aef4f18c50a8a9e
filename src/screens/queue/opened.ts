import type { CERequest } from '../../core/queue/request/ce-request.ts';

/** What is open above the queue. */
export type Opened =
  /** A new case, perhaps filled from a pasted request. */
  | { readonly what: 'add'; readonly asked?: CERequest }
  | { readonly what: 'case' | 'pin'; readonly id: string }
  /** Who is at this device? `take` is the case that becomes theirs, `mine` filters for them. */
  | { readonly what: 'who'; readonly goOn: { readonly take: string } | 'mine' }
  | { readonly what: 'hours' }
  | { readonly what: 'chart' };
