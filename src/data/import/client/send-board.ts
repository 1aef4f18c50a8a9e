import type { Case } from '../../../core/board/case.ts';
import type { ImportBoard } from '../../../core/import/import-preview.ts';
import type { PolicyRegion } from '../../../core/policy/policy.ts';
import type { ImportPort } from './import-port.ts';

/** So many cases are copied over in a few milliseconds. */
const CASES_AT_ONCE = 2_000;

/** An import compares what exports can say; the long texts stay here. */
const lean = (one: Case): Case => ({ ...one, request: null, exception: null, pin: null });

const nextTask = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

type SendBoard = (board: ImportBoard, regions: readonly PolicyRegion[]) => Promise<void>;

/** Makes the function that takes a board over to where the import runs: in slices, and only what changed. */
export function createBoardSender(port: ImportPort): SendBoard {
  let sent: { readonly board: ImportBoard; readonly regions: readonly PolicyRegion[] } | null = null;

  const sendCases = async (cases: readonly Case[]): Promise<void> => {
    for (let from = 0; from === 0 || from < cases.length; from += CASES_AT_ONCE) {
      const slice = cases.slice(from, from + CASES_AT_ONCE).map(lean);
      await port.ask({ ask: 'cases', cases: slice, isFirst: from === 0 });
      if (cases.length > CASES_AT_ONCE) await nextTask();
    }
  };
  return async (board, regions) => {
    const { people, regions: entered, cases } = board;
    const before = sent;
    const isSame = before?.board.people === people && before.board.regions === entered && before.regions === regions;
    if (!isSame) await port.ask({ ask: 'board', board: { people, regions: entered }, regions });
    if (before?.board.cases !== cases) await sendCases(cases);
    sent = { board, regions };
  };
}
