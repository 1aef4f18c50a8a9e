import { createStore } from 'zustand/vanilla';
import type { AuditAnswer, AuditRequest } from '../data/audit/audit-messages.ts';
import { openAudit, type AskAudit } from '../data/audit/open-audit.ts';
import { perStore } from './per-store.ts';

/** An answer, once it is there, or why there is none. */
type Told = { readonly answer: AuditAnswer } | { readonly problem: unknown };

/** Asks each question once; a policy that is no longer in use takes its answers along. */
function createAuditAnswers(ask: AskAudit) {
  const known = new WeakMap<AuditRequest['policy'], Map<string, Told | null>>();
  const api = createStore<{ told: number }>(() => ({ told: 0 }));

  const keep = (answers: Map<string, Told | null>, name: string, told: Told): void => {
    answers.set(name, told);
    api.setState((state) => ({ told: state.told + 1 }));
  };
  return {
    api,
    /** What is known of a question; null before its answer is there. */
    look(request: AuditRequest): AuditAnswer | null {
      const told = known.get(request.policy)?.get(nameOf(request)) ?? null;
      if (told !== null && 'problem' in told) throw told.problem;
      return told === null ? null : told.answer;
    },
    /** Asks it, unless that was done already. */
    need(request: AuditRequest): void {
      const answers = known.get(request.policy) ?? new Map<string, Told | null>();
      known.set(request.policy, answers);
      const name = nameOf(request);
      if (answers.has(name)) return;
      answers.set(name, null);
      ask(request).then(
        (answer) => keep(answers, name, { answer }),
        (problem: unknown) => keep(answers, name, { problem }),
      );
    },
  };
}

const nameOf = (request: AuditRequest): string =>
  request.ask === 'readings' ? JSON.stringify(request.inUse) : request.region;

/** What audits of the board's policy have told so far. */
export const auditAnswers = perStore(() => createAuditAnswers(openAudit()));
