import type { AuditAnswer, AuditQuestion, AuditReply, AuditRequest } from './audit-messages.ts';

/** Works out what is asked, away from the page where the browser allows it. */
export type AskAudit = (request: AuditRequest) => Promise<AuditAnswer>;

interface Pending {
  readonly request: AuditRequest;
  readonly resolve: (answer: Promise<AuditAnswer>) => void;
}

const startWorker = (): Worker =>
  new Worker(new URL('audit-worker.ts', import.meta.url), { type: 'module', name: 'audit' });

const answerHere: AskAudit = async (request) => (await import('./answer-audit.ts')).answerAudit(request);

function askWorker(worker: Worker): AskAudit {
  const pending = new Map<number, Pending>();
  let asked = 0;
  let isGone = false;

  const hear = ({ id, answer }: AuditReply): void => {
    const question = pending.get(id);
    pending.delete(id);
    question?.resolve(answer === null ? answerHere(question.request) : Promise.resolve(answer));
  };
  const goOnHere = (): void => {
    isGone = true;
    worker.terminate();
    for (const { request, resolve } of pending.values()) resolve(answerHere(request));
    pending.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<AuditReply>) => hear(data));
  worker.addEventListener('error', goOnHere);
  worker.addEventListener('messageerror', goOnHere);

  return (request) => {
    if (isGone) return answerHere(request);
    asked += 1;
    const question: AuditQuestion = { id: asked, request };
    return new Promise((resolve) => {
      pending.set(question.id, { request, resolve });
      worker.postMessage(question, {});
    });
  };
}

/** The way to audits: a worker that starts with the first question; where none starts, or it dies, this very thread. */
export function openAudit(start: (() => Worker) | null = typeof Worker === 'undefined' ? null : startWorker): AskAudit {
  let ask: AskAudit | null = null;
  return (request) => {
    ask ??= start === null ? answerHere : askWorker(start());
    return ask(request);
  };
}
