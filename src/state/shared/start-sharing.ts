import type { Board } from '../../core/board/board.ts';
import { createLeadCalls } from '../../data/remote/lead-calls.ts';
import { readAccess } from '../../data/remote/store-access.ts';
import { takeLead } from '../../data/remote/take-lead.ts';
import type { SharedContext } from './shared-context.ts';
import { createSharing, type Sharing } from './sharing.ts';
import { talkInWorker } from './worker/talk-in-worker.ts';

export interface Starting extends Omit<SharedContext, 'accessTo' | 'takeLead' | 'calls' | 'openTalk' | 'queryClient'> {
  readonly openBoard: (board: Board, source: 'shared') => Promise<void>;
}

/** Sharing as the app does it: with what this device knows of the stores, and one tab of the browser that talks. */
export const startSharing = (context: Starting): Sharing =>
  createSharing({ ...context, accessTo: readAccess, takeLead, calls: createLeadCalls(), openTalk: talkInWorker });
