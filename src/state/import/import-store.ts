import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ImportBoard } from '../../core/import/import-preview.ts';
import { DEFAULT_IMPORT_SETTINGS, type ImportSettings, type SourceChoice } from '../../core/import/import-settings.ts';
import type { PolicyRegion } from '../../core/policy/policy.ts';
import type { ImportSource } from '../../data/import/client/import-messages.ts';
import { openImport, type ImportClient } from '../../data/import/open-import.ts';
import { rememberedSettings, rememberSettings } from '../../data/import/remembered-settings.ts';
import type { BoardStore } from '../board-store.ts';
import type { Outcome } from '../outcome.ts';
import { EDITING } from '../replica/editing.ts';
import { shownBoard } from '../store/shown-board.ts';
import { applyPlan } from './apply-plan.ts';
import { NO_IMPORT, type ImportFacts } from './import-facts.ts';
import { pauseForPage } from './pause-for-page.ts';
import { createPreviewLoop } from './preview-loop.ts';
import { createSourceReading } from './source-reading.ts';
import { takeBack } from './take-back.ts';

/** One visit to the import screen: what was given, what was chosen, what would happen, and doing it. */
export interface ImportStore {
  readonly api: StoreApi<ImportFacts>;
  readonly addFiles: (files: readonly File[]) => void;
  readonly addText: (text: string) => void;
  readonly remove: (source: string) => void;
  readonly readAs: (source: string, choice: SourceChoice) => void;
  readonly choose: (choices: Partial<ImportSettings>) => void;
  /** Forgets every choice about the columns at hand. */
  readonly proposeAgain: () => void;
  /** The board, and the regions of the policy, are these now. */
  readonly look: (board: ImportBoard, policyRegions: readonly PolicyRegion[]) => void;
  /** Gives up reading. */
  readonly cancel: () => void;
  readonly apply: () => Promise<void>;
  readonly takeBack: () => Promise<Outcome>;
  readonly startOver: () => void;
  readonly close: () => void;
}

const PASTED = 'Pasted text';

/** Begins with nothing read. */
export function createImportStore(store: BoardStore): ImportStore {
  const api = createStore<ImportFacts>(() => NO_IMPORT);
  let open: ImportClient | null = null;
  const client = (): ImportClient => (open ??= openImport());
  let seen: ImportBoard = shownBoard(store.api.getState());
  let seenRegions: readonly PolicyRegion[] = store.policy.regions;
  let knownHeaders = '';
  const board = () => shownBoard(store.api.getState());
  const refresh = createPreviewLoop({ api, client, board, regions: () => store.policy.regions });

  /** Choices that were made for the same columns before are taken up, unless that was done already. */
  const recall = (): boolean => {
    const { preview, settings } = api.getState();
    const headers = preview?.headers ?? [];
    const name = headers.join('\n');
    if (name === knownHeaders) return false;
    knownHeaders = name;
    const remembered = rememberedSettings(headers);
    const { target, roles } = settings;
    api.setState({
      settings: { ...(remembered ?? DEFAULT_IMPORT_SETTINGS), target, roles },
      remembered: remembered !== null,
    });
    return true;
  };
  const onRead = async (): Promise<void> => {
    await refresh();
    if (recall()) await refresh();
  };
  const read = createSourceReading({ api, client, onRead });
  const add = (added: readonly ImportSource[]): void => {
    const { sources, choices } = api.getState();
    void read([...sources, ...added], choices);
  };
  const close = (): void => {
    open?.close();
    open = null;
  };
  return {
    api,
    addFiles: (files) => add(files.map((file) => ({ name: file.name, blob: file }))),
    addText: (text) => add([{ name: PASTED, text }]),
    remove(name) {
      const { contents, sources, choices } = api.getState();
      const at = contents?.sources.findIndex(({ source }) => source === name) ?? -1;
      void read(sources.toSpliced(at, at < 0 ? 0 : 1), choices);
    },
    readAs(name, choice) {
      const { sources, choices } = api.getState();
      void read(sources, { ...choices, [name]: { ...choices[name], ...choice } });
    },
    choose(choices) {
      api.setState(({ settings }) => ({ settings: { ...settings, ...choices } }));
      if (api.getState().contents !== null) void refresh();
    },
    proposeAgain() {
      api.setState(({ settings: { target, roles } }) => ({
        settings: { ...DEFAULT_IMPORT_SETTINGS, target, roles },
        remembered: false,
      }));
      void refresh();
    },
    look(next, policyRegions) {
      const isSame =
        seenRegions === policyRegions &&
        seen.people === next.people &&
        seen.cases === next.cases &&
        seen.regions === next.regions;
      seen = next;
      seenRegions = policyRegions;
      const { contents, applying } = api.getState();
      if (!isSame && contents !== null && applying === null) void refresh();
    },
    cancel() {
      const { sources, choices } = api.getState();
      close();
      api.setState({ reading: null });
      if (sources.length > 0) void read(sources, choices);
    },
    async apply() {
      const { preview, settings, applying } = api.getState();
      if (preview === null || preview.refused !== null || applying !== null) return;
      api.setState({ applying: { done: 0, total: 1 }, problem: null });
      const outcome = await applyPlan({
        part: client().part,
        edit: store.editWith(EDITING),
        undo: store.undo,
        pause: pauseForPage,
        onProgress: (done, total) => api.setState({ applying: { done, total } }),
      });
      if (!outcome.ok) {
        api.setState({ applying: null, problem: outcome.reason });
        // The board may have changed meanwhile, which is what made it refuse.
        return refresh();
      }
      rememberSettings(preview.headers, settings);
      close();
      knownHeaders = '';
      const result = { preview, edits: outcome.edits, revision: board().revision, takenBack: false };
      api.setState({ ...NO_IMPORT, settings, result });
    },
    async takeBack() {
      const { result } = api.getState();
      if (result === null || result.takenBack) return { ok: true };
      if (board().revision !== result.revision)
        return {
          ok: false,
          reason: 'Something else was changed since. Take that back first, step by step, with Undo above.',
        };
      const outcome = await takeBack({ edits: result.edits, undo: store.undo, pause: pauseForPage });
      if (outcome.ok) api.setState({ result: { ...result, takenBack: true } });
      return outcome;
    },
    startOver() {
      knownHeaders = '';
      close();
      api.setState(({ settings: { target } }) => ({ ...NO_IMPORT, settings: { ...DEFAULT_IMPORT_SETTINGS, target } }));
    },
    close,
  };
}
