import * as v from 'valibot';
import { boardSchema } from '../../core/board/board.ts';
import type { Policy } from '../../core/policy/policy.ts';
import { BUILT_IN_SOURCE } from '../policy/policy-source.ts';
import type { Facts } from './facts.ts';

/** A store before anything was read. The board in it is empty and is never shown as somebody's. */
export const startingFacts = (policy: Policy): Facts => {
  const base = v.parse(boardSchema, { format: 'evenkeel-board', version: 1, regions: {} });
  return {
    open: false,
    policy,
    policySource: BUILT_IN_SOURCE,
    policyTrouble: null,
    replica: { base, seq: 0, recent: [], waiting: [], regions: policy.regions },
    generation: '',
    kept: { how: 'create', lazily: true },
    source: 'demo',
    shared: null,
    unsent: 0,
    readOnlyWhy: null,
    fault: null,
    view: null,
    past: null,
    refusal: null,
    messages: [],
    previous: null,
    justReplaced: false,
    originals: [],
  };
};
