import type { ImportBoard, ImportContents, ImportPreview } from '../../core/import/import-preview.ts';
import type { ImportSettings, SourceChoice } from '../../core/import/import-settings.ts';
import type { PolicyRegion } from '../../core/policy/policy.ts';
import { createBoardSender } from './client/send-board.ts';
import { createSourceReader, type ReadProgress } from './client/read-sources.ts';
import { expectAnswer } from './client/expect-answer.ts';
import { openDirectPort } from './client/direct-port.ts';
import type { ImportSource } from './client/import-messages.ts';
import type { ImportPort } from './client/import-port.ts';
import { openWorkerPort } from './client/worker-port.ts';
import type { PlanPart } from './session/plan-part.ts';

/** An import as the page sees it. After `close` everything that was asked is rejected with `ImportCancelled`. */
export interface ImportClient {
  /**
   * Reads sources as tables; those that are there already with the same choice are not read again, and what is no
   * longer named is dropped. Choices go by the names in the answer, where a second "a.csv" is "a.csv (2)". Rejects with
   * an `ImportRefusal` when all of them together are too large.
   */
  readonly read: (
    sources: readonly ImportSource[],
    choices: Readonly<Record<string, SourceChoice>>,
    onProgress: (progress: ReadProgress) => void,
  ) => Promise<ImportContents>;
  /** Works out what would happen to a board. */
  readonly preview: (
    settings: ImportSettings,
    board: ImportBoard,
    regions: readonly PolicyRegion[],
  ) => Promise<ImportPreview>;
  /** A piece of what the last preview shows, which makes one edit; pieces count from 0 to `parts` - 1. */
  readonly part: (number: number) => Promise<PlanPart>;
  readonly close: () => void;
}

const openPort = (): ImportPort => (typeof Worker === 'undefined' ? openDirectPort() : openWorkerPort());

/** Begins an import, in a worker where the browser has them. */
export function openImport(port: ImportPort = openPort()): ImportClient {
  const sendBoard = createBoardSender(port);
  const read = createSourceReader(port);
  return {
    read,
    async preview(settings, board, regions) {
      await sendBoard(board, regions);
      return (await expectAnswer(port.ask({ ask: 'preview', settings }), 'preview')).preview;
    },
    part: async (number) => (await expectAnswer(port.ask({ ask: 'part', number }), 'part')).part,
    close: port.close,
  };
}
