import { useEffect, useEffectEvent } from 'react';
import type { CERequest } from '../../core/queue/request/ce-request.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { useWhyReadOnly } from '../../state/use-why-read-only.ts';
import { useToast } from '../../ui/use-toast.ts';
import { isElsewhere } from './is-elsewhere.ts';

const TOAST = 'queue-paste';
const UNKNOWN = 'No pre-sales request is in what you pasted. The Status screen writes one that can be pasted here.';
const NOT_LOADED = 'The part that reads requests could not be loaded. Reload the page, and paste again.';

/** A CE's request that is pasted anywhere on the screen, but not into a field, is a case to add. */
export const usePasteRequest = (onRequest: (asked: CERequest) => void): void => {
  const policy = usePolicy();
  const why = useWhyReadOnly();
  const { show } = useToast();
  const take = useEffectEvent(async (text: string): Promise<void> => {
    try {
      // Fetched ahead with the dialog that it fills.
      const { parseRequest } = await import('../../core/queue/parse-request.ts');
      const asked = parseRequest(policy, text);
      if (asked === null) show({ id: TOAST, message: UNKNOWN });
      else if (why !== null) show({ id: TOAST, message: why });
      else onRequest(asked);
    } catch {
      show({ id: TOAST, message: NOT_LOADED, tone: 'danger' });
    }
  });
  const onPaste = useEffectEvent((event: ClipboardEvent): void => {
    if (event.defaultPrevented || isElsewhere(event.target)) return;
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (text.trim() !== '') void take(text);
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent): void => onPaste(event);
    document.addEventListener('paste', listener);
    return () => document.removeEventListener('paste', listener);
  }, []);
};
