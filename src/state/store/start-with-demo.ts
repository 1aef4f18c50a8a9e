import type { StoreApi } from 'zustand/vanilla';
import type { Board } from '../../core/board/board.ts';
import { createBoard } from '../../core/board/create-board.ts';
import type { Clock } from '../clock.ts';
import type { Facts } from './facts.ts';
import { demoMissing, withMessage } from './messages.ts';
import { newId } from './new-id.ts';

export interface DemoContext {
  readonly api: StoreApi<Facts>;
  readonly clock: Clock;
  readonly loadDemo: () => Promise<Board>;
}

/** The demo has one generation everywhere, so that two tabs that begin with it work on one board. */
const DEMO_GENERATION = 'demo';

/** Shows the demo, or an empty board where it cannot be had. `isReplacing`: something unreadable is stored. */
export async function startWithDemo({ api, loadDemo, clock }: DemoContext, isReplacing: boolean): Promise<void> {
  const at = new Date(clock.now()).toISOString();
  const previous = { team: '', replacedAt: at };
  const kept = isReplacing
    ? ({ how: 'replace', lazily: true, previous } as const)
    : ({ how: 'create', lazily: true } as const);
  try {
    const base = await loadDemo();
    const generation = isReplacing ? newId() : DEMO_GENERATION;
    api.setState(({ replica }) => ({ replica: { ...replica, base }, generation, kept, source: 'demo' }));
  } catch (error) {
    const { policy } = api.getState();
    const base = createBoard({ policy, team: '', at, by: 'triage', entry: 'roster' });
    const reason = error instanceof Error ? error.message : 'It could not be read';
    api.setState(({ replica, messages }) => ({
      replica: { ...replica, base },
      generation: newId(),
      kept,
      source: 'empty',
      messages: withMessage(messages, demoMissing(reason)),
    }));
  }
}
