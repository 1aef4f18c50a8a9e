import type { FaultKind } from './storage-fault.ts';

const MEMORY = 'Your changes live in the memory of this tab only and are gone when it closes.';
const EXPORT = 'To keep them, export the board as a file (Settings).';

const DETAILS: Record<FaultKind, string> = {
  missing: `This browser offers no database (IndexedDB) to this page. ${MEMORY} ${EXPORT}`,
  refused: `The browser refused its storage (IndexedDB) to this page, as private windows and strict settings do. ${MEMORY} ${EXPORT} Or allow storage for this page and reload.`,
  full: `The browser’s storage for this page is full. ${MEMORY} ${EXPORT} Or free some space; the next change tries again.`,
  cleared: `The browser’s storage for this page was cleared while the board was open. The board lives in the memory of this tab; the next change stores it again. ${EXPORT}`,
  newer: `A newer Evenkeel in another tab has taken over the stored board. Reload this tab to get the newer one; changes made here since then come along. ${EXPORT}`,
  blocked: `The browser’s storage does not answer; another tab with an older Evenkeel may hold it. Close the other Evenkeel tabs. ${MEMORY} ${EXPORT}`,
  incomplete: `A part of Evenkeel could not be loaded; perhaps it was updated, or the network is gone. Reload the page. What is stored in this browser is untouched. ${EXPORT}`,
  failed: `The browser’s storage failed. ${MEMORY} ${EXPORT} The next change tries again.`,
};

/** What happened to the storage, where, and what to do; apart from its few words, which every screen has to have. */
export const faultDetail = (kind: FaultKind): string => DETAILS[kind];
