import type { CasePreview } from '../../../core/import/import-preview.ts';

/** Whether there is anything to decide about which rows count. */
export function hasChecks({ target, pullRequests, done, missing, shortRows, suspicious }: CasePreview): boolean {
  const ofCases = target === 'cases' && done + missing + suspicious > 0;
  return ofCases || shortRows + pullRequests > 0;
}
