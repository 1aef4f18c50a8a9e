import { whyReadOnly } from './store/why-read-only.ts';
import { useFacts } from './use-facts.ts';

/** Why the board on screen takes no edits, for people; null when it does. */
export const useWhyReadOnly = (): string | null => useFacts(whyReadOnly);
