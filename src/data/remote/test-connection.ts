import { connectionReport, type ConnectionAnswers, type ConnectionReport } from '../../core/sync/connection-report.ts';
import { judgeRead } from '../../core/sync/judge-read.ts';
import { readTag } from '../../core/sync/read-tag.ts';
import type { StoreAnswer } from '../../core/sync/store-answer.ts';
import { askStore, type StoreQuestion } from './ask-store.ts';
import type { StoreAccess } from './store-access.ts';

/** A tag that no store has given to anything. */
const MADE_UP = '"evenkeel-asks-whether-you-check"';
/** Some stores tell versions of one second not apart. */
const SECOND_MS = 1100;

const hasBoard = (answer: StoreAnswer): answer is Extract<StoreAnswer, { kind: 'answer' }> & { body: string } =>
  answer.kind === 'answer' && answer.body !== null && judgeRead(null, answer).kind === 'news';

/**
 * Asks a store everything that has to be known before it may be written to. What lies there keeps its content: the writes
 * of the test carry what was read a moment before, with one space more or less at the end.
 */
export const testConnection = async (address: string, access: StoreAccess): Promise<ConnectionReport> => {
  const ask = (question: Omit<StoreQuestion, 'address' | 'access'> = {}): Promise<StoreAnswer> =>
    askStore({ address, access, ...question });
  return connectionReport(await answersOf(ask));
};

async function answersOf(
  ask: (question?: Omit<StoreQuestion, 'address' | 'access'>) => Promise<StoreAnswer>,
): Promise<ConnectionAnswers> {
  const read = await ask();
  const silent = { read, again: null, wrong: null, right: null, after: null };
  if (!hasBoard(read)) return silent;
  const tag = readTag(read.tag);
  const again = tag === null ? null : await ask({ unlessTag: tag.value });
  const wrong = await ask({ method: 'PUT', body: read.body, overTag: MADE_UP });
  const isRefused = wrong.kind !== 'answer' || wrong.status < 200 || wrong.status >= 300;
  if (!isRefused || tag?.strong !== true) return { ...silent, again, wrong };
  const body = read.body.endsWith(' ') ? read.body.trimEnd() : `${read.body} `;
  await new Promise((resolve) => {
    setTimeout(resolve, SECOND_MS);
  });
  const right = await ask({ method: 'PUT', body, overTag: tag.value });
  return { read, again, wrong, right, after: await ask() };
}
