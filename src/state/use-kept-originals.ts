import type { KeptOriginal } from '../data/storage/board-storage.ts';
import { useBoardStore } from './board-context.ts';
import { useFacts } from './use-facts.ts';

interface KeptFile {
  readonly key: string;
  readonly reason: string;
  /** When it was set aside, ISO. */
  readonly at: string;
  readonly name: string;
  readonly blob: () => Blob;
  /** Forgets it for good. */
  readonly drop: () => Promise<void>;
}

/** Stored boards that could not be read, set aside as they were, to be downloaded. */
export const useKeptOriginals = (): readonly KeptFile[] => {
  const store = useBoardStore();
  const originals = useFacts((facts) => facts.originals);
  return originals.map((original) => ({
    key: original.key,
    reason: original.reason,
    at: original.at,
    name: `evenkeel-unreadable-${original.at.slice(0, 10)}.json`,
    blob: () => new Blob([contentOf(original)], { type: 'application/json' }),
    drop: () => store.dropOriginal(original.key),
  }));
};

/** The very text that was stored; with edits that had not been folded in, both. */
function contentOf({ text, log }: KeptOriginal): string {
  return log.length === 0 ? text : JSON.stringify({ board: text, edits: log.map(({ edit }) => edit) }, null, 2);
}
