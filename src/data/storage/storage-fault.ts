export type FaultKind = 'missing' | 'refused' | 'full' | 'cleared' | 'newer' | 'blocked' | 'incomplete' | 'failed';

interface FaultText {
  /** A few words, for the state of saving. */
  readonly text: string;
  /** What happened, where, and what to do. */
  readonly detail: string;
}

const MEMORY = 'Your changes live in the memory of this tab only and are gone when it closes.';
const EXPORT = 'To keep them, export the board as a file (Settings).';

const TEXTS: Record<FaultKind, FaultText> = {
  missing: {
    text: 'In memory only: this browser has no storage',
    detail: `This browser offers no database (IndexedDB) to this page. ${MEMORY} ${EXPORT}`,
  },
  refused: {
    text: 'In memory only: storage refused',
    detail: `The browser refused its storage (IndexedDB) to this page, as private windows and strict settings do. ${MEMORY} ${EXPORT} Or allow storage for this page and reload.`,
  },
  full: {
    text: 'Not saved: storage is full',
    detail: `The browser’s storage for this page is full. ${MEMORY} ${EXPORT} Or free some space; the next change tries again.`,
  },
  cleared: {
    text: 'Not saved: storage was cleared',
    detail: `The browser’s storage for this page was cleared while the board was open. The board lives in the memory of this tab; the next change stores it again. ${EXPORT}`,
  },
  newer: {
    text: 'Not saved: a newer Evenkeel has the board',
    detail: `A newer Evenkeel in another tab has taken over the stored board. Reload this tab to get the newer one; changes made here since then come along. ${EXPORT}`,
  },
  blocked: {
    text: 'In memory only: storage does not answer',
    detail: `The browser’s storage does not answer; another tab with an older Evenkeel may hold it. Close the other Evenkeel tabs. ${MEMORY} ${EXPORT}`,
  },
  incomplete: {
    text: 'Not saved: a part of the app is missing',
    detail: `A part of Evenkeel could not be loaded; perhaps it was updated, or the network is gone. Reload the page. What is stored in this browser is untouched. ${EXPORT}`,
  },
  failed: {
    text: 'Not saved: storage failed',
    detail: `The browser’s storage failed. ${MEMORY} ${EXPORT} The next change tries again.`,
  },
};

/** Why nothing is kept at the moment, for people. The board goes on in memory. */
export class StorageFault extends Error {
  override readonly name = 'StorageFault';
  readonly kind: FaultKind;
  readonly text: string;
  readonly detail: string;

  constructor(kind: FaultKind, cause?: unknown) {
    super(TEXTS[kind].text, { cause });
    this.kind = kind;
    this.text = TEXTS[kind].text;
    this.detail = TEXTS[kind].detail;
  }
}

const BY_ERROR_NAME: Record<string, FaultKind> = {
  QuotaExceededError: 'full',
  SecurityError: 'refused',
  InvalidAccessError: 'refused',
  VersionError: 'newer',
};

/** Names what a browser threw. Anything unknown is "failed", with the original as its cause. */
export const toStorageFault = (error: unknown): StorageFault => {
  if (error instanceof StorageFault) return error;
  const name = error instanceof Error ? error.name : '';
  return new StorageFault(BY_ERROR_NAME[name] ?? 'failed', error);
};
