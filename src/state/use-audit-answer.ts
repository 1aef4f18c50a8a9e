import { useEffect } from 'react';
import { useStore } from 'zustand/react';
import type { AuditAnswer, AuditRequest } from '../data/audit/audit-messages.ts';
import { auditAnswers } from './audit-answers.ts';
import { useBoardStore } from './board-context.ts';

/** The answer to a question of the audit; null while it is worked out. */
export const useAuditAnswer = (request: AuditRequest): AuditAnswer | null => {
  const answers = auditAnswers(useBoardStore());
  useEffect(() => answers.need(request));
  return useStore(answers.api, () => answers.look(request));
};
