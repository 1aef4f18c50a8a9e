import type { StoreApi } from 'zustand/vanilla';
import type { Board } from '../../core/board/board.ts';
import { createBoard } from '../../core/board/create-board.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { Clock } from '../clock.ts';
import type { Facts, Kept, Message } from './facts.ts';
import { demoMissing, demoOfOthers, withMessage } from './messages.ts';
import { newId } from './new-id.ts';

export interface DemoContext {
  readonly api: StoreApi<Facts>;
  readonly clock: Clock;
  readonly loadDemo: () => Promise<Board>;
}

/** The demo has one generation everywhere, so that two tabs that begin with it work on one board. */
const DEMO_GENERATION = 'demo';

/** A team with a policy of its own may have none of the demo's regions: all of it would count nowhere. */
const sharesRegion = ({ regions }: Board, policy: Policy): boolean =>
  policy.regions.some(({ id }) => Object.hasOwn(regions, id));

/** Shows the demo, or an empty board where it cannot be had or is none of the policy's. `isReplacing`: something unreadable is stored. */
export async function startWithDemo(context: DemoContext, isReplacing: boolean): Promise<void> {
  const { api, loadDemo, clock } = context;
  const previous = { team: '', replacedAt: new Date(clock.now()).toISOString() };
  const kept = isReplacing
    ? ({ how: 'replace', lazily: true, previous } as const)
    : ({ how: 'create', lazily: true } as const);
  try {
    const base = await loadDemo();
    if (!sharesRegion(base, api.getState().policy)) return startEmpty(context, kept, demoOfOthers);
    const generation = isReplacing ? newId() : DEMO_GENERATION;
    api.setState(({ replica }) => ({ replica: { ...replica, base }, generation, kept, source: 'demo' }));
  } catch (error) {
    startEmpty(context, kept, demoMissing(error instanceof Error ? error.message : 'It could not be read'));
  }
}

function startEmpty({ api, clock }: DemoContext, kept: Kept, why: Message): void {
  const at = new Date(clock.now()).toISOString();
  api.setState(({ policy, replica, messages }) => ({
    replica: { ...replica, base: createBoard({ policy, team: '', at, by: 'triage', entry: 'roster' }) },
    generation: newId(),
    kept,
    source: 'empty',
    messages: withMessage(messages, why),
  }));
}
