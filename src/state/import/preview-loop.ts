import type { StoreApi } from 'zustand/vanilla';
import type { ImportBoard } from '../../core/import/import-preview.ts';
import type { PolicyRegion } from '../../core/policy/policy.ts';
import { ImportCancelled } from '../../data/import/client/import-port.ts';
import type { ImportClient } from '../../data/import/open-import.ts';
import type { ImportFacts } from './import-facts.ts';

interface PreviewLoop {
  readonly api: StoreApi<ImportFacts>;
  readonly client: () => ImportClient;
  readonly board: () => ImportBoard;
  readonly regions: () => readonly PolicyRegion[];
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Makes the function that brings the preview up to date. Choices made meanwhile are previewed next, in one go; the
 * promise resolves when nothing is left to do.
 */
export function createPreviewLoop({ api, client, board, regions }: PreviewLoop): () => Promise<void> {
  let wanted = 0;
  let going: Promise<void> | null = null;

  const run = async (): Promise<void> => {
    for (let at = -1; at !== wanted;) {
      at = wanted;
      try {
        const preview = await client().preview(api.getState().settings, board(), regions());
        if (api.getState().contents !== null) api.setState({ preview });
      } catch (error) {
        if (!(error instanceof ImportCancelled)) api.setState({ problem: reasonOf(error) });
      }
    }
    going = null;
    api.setState({ previewing: false });
  };
  return () => {
    wanted += 1;
    api.setState({ previewing: true });
    going ??= run();
    return going;
  };
}
