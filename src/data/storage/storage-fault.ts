export type FaultKind = 'missing' | 'refused' | 'full' | 'cleared' | 'newer' | 'blocked' | 'incomplete' | 'failed';

/** A few words, for the state of saving. What happened, and what to do, is told by `faultDetail`. */
const TEXTS: Record<FaultKind, string> = {
  missing: 'In memory only: this browser has no storage',
  refused: 'In memory only: storage refused',
  full: 'Not saved: storage is full',
  cleared: 'Not saved: storage was cleared',
  newer: 'Not saved: a newer Evenkeel has the board',
  blocked: 'In memory only: storage does not answer',
  incomplete: 'Not saved: a part of the app is missing',
  failed: 'Not saved: storage failed',
};

/** Why nothing is kept at the moment, for people. The board goes on in memory. */
export class StorageFault extends Error {
  override readonly name = 'StorageFault';
  readonly kind: FaultKind;
  readonly text: string;

  constructor(kind: FaultKind, cause?: unknown) {
    super(TEXTS[kind], { cause });
    this.kind = kind;
    this.text = TEXTS[kind];
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
