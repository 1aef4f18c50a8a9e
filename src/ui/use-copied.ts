import { useCallback, useEffect, useState } from 'react';
import { copyText } from './copy-text.ts';

type Copied = {
  /** What came of it, in words, for a moment; then empty again. */
  said: string;
  done: boolean;
  copy: (text: string, words: string) => Promise<boolean>;
};

// Long enough to be seen, short enough to invite a second copy.
const SHOWN_MS = 2500;

/** Copies text and says for a moment what came of it. */
export function useCopied(): Copied {
  const [outcome, setOutcome] = useState({ said: '', done: false });

  useEffect(() => {
    if (outcome.said === '') return undefined;
    const timer = setTimeout(() => setOutcome({ said: '', done: false }), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  const copy = useCallback(async (text: string, words: string): Promise<boolean> => {
    const done = await copyText(text);
    setOutcome({ said: done ? words : 'Not copied: the browser refused', done });
    return done;
  }, []);
  return { ...outcome, copy };
}
