import type { StoreApi } from 'zustand/vanilla';
import type { SourceChoice } from '../../core/import/import-settings.ts';
import { ImportCancelled } from '../../data/import/client/import-port.ts';
import type { ImportSource } from '../../data/import/client/import-messages.ts';
import type { ImportClient } from '../../data/import/open-import.ts';
import type { ImportFacts } from './import-facts.ts';

interface SourceReading {
  readonly api: StoreApi<ImportFacts>;
  readonly client: () => ImportClient;
  readonly onRead: () => Promise<void>;
}

type Choices = Readonly<Record<string, SourceChoice>>;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * Makes the function that reads sources. What was there before stays where the new ones are refused or given up. A
 * promise that was overtaken by a later one changes nothing.
 */
export function createSourceReading({ api, client, onRead }: SourceReading) {
  let last = 0;
  return async (sources: readonly ImportSource[], choices: Choices): Promise<void> => {
    last += 1;
    const own = last;
    const isLast = (): boolean => own === last;
    api.setState({ problem: null, result: null, reading: { done: 0, total: 1, what: sources.at(-1)?.name ?? '' } });
    try {
      const contents = await client().read(sources, choices, (reading) => {
        if (isLast() && api.getState().reading !== null) api.setState({ reading });
      });
      if (!isLast()) return;
      const known = contents.sources.length > 0 ? { contents } : { contents: null, preview: null };
      api.setState({ ...known, sources, choices, reading: null });
      if (contents.sources.length > 0) await onRead();
    } catch (error) {
      if (!isLast()) return;
      api.setState({ reading: null, problem: error instanceof ImportCancelled ? null : reasonOf(error) });
    }
  };
}
