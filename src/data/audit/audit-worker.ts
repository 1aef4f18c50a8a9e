import { answerAudit } from './answer-audit.ts';
import type { AuditAnswer, AuditQuestion, AuditReply, AuditRequest } from './audit-messages.ts';

function tryAnswer(request: AuditRequest): AuditAnswer | null {
  try {
    return answerAudit(request);
  } catch {
    return null;
  }
}

self.addEventListener('message', ({ data: { id, request } }: MessageEvent<AuditQuestion>) => {
  const reply: AuditReply = { id, answer: tryAnswer(request) };
  self.postMessage(reply, {});
});
