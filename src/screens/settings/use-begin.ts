import { useState } from 'react';
import { goTo } from '../../state/hash-location.ts';
import type { Outcome } from '../../state/outcome.ts';

export type Way = 'empty' | 'file' | 'link' | 'demo' | 'previous';

interface Begin {
  readonly begin: (way: Way, going: Promise<Outcome>) => Promise<void>;
  readonly busy: Way | null;
  /** Why this way led nowhere; empty when it did not. */
  readonly reason: (way: Way) => string;
}

/** Goes one of the ways to another board, and on to Triage when it led somewhere. */
export const useBegin = (): Begin => {
  const [refusal, setRefusal] = useState<{ way: Way; reason: string } | null>(null);
  const [busy, setBusy] = useState<Way | null>(null);
  const begin = async (way: Way, going: Promise<Outcome>): Promise<void> => {
    setBusy(way);
    const answer = await going;
    setBusy(null);
    setRefusal(answer.ok ? null : { way, reason: answer.reason });
    // A link shows its document right here, beside the own board.
    if (answer.ok && way !== 'link') goTo('/triage');
  };
  return { begin, busy, reason: (way) => (refusal?.way === way ? refusal.reason : '') };
};
