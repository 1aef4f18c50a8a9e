import type { CycleContext } from './cycle-context.ts';
import { createCycle } from './cycle.ts';
import { pageOf } from './page-of.ts';
import type { SharedContext, Talk } from './shared-context.ts';
import { save } from './shared-queries.ts';
import { takeOver } from './take-over.ts';

/** What a look takes in this very page. */
const contextHere = (context: SharedContext, address: string): CycleContext => ({
  storage: context.storage,
  editing: context.editing,
  page: () => pageOf(context, address),
  now: context.clock.now,
  accessTo: context.accessTo,
  save: (saving) => save(context.queryClient, saving),
  onTaken: (taken) => takeOver(context, taken),
  onNoted: context.keeper.sync,
});

/** Looks at the store in this very page: where there are no workers, and in tests. */
export const talkHere = (context: SharedContext, address: string): Talk => ({
  look: createCycle(contextHere(context, address)),
  close: () => undefined,
});
