import { useCallback } from 'react';
import { useBoardStore } from './board-context.ts';
import { useFacts } from './use-facts.ts';

interface LastRefusal {
  /** A new id for every refusal, so that the same reason twice is shown twice. */
  readonly refusal: { readonly id: string; readonly reason: string } | null;
  readonly dismiss: () => void;
}

/** The newest edit of this tab if it was refused; the next one that takes hold clears it. */
export const useRefusal = (): LastRefusal => {
  const { api } = useBoardStore();
  const refusal = useFacts((facts) => facts.refusal);
  const dismiss = useCallback(() => api.setState({ refusal: null }), [api]);
  return { refusal, dismiss };
};
