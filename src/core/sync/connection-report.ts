import { judgeStatus } from './judge-status.ts';
import { readShared } from './read-shared.ts';
import { readTag } from './read-tag.ts';
import type { StoreAnswer } from './store-answer.ts';

/** What a store answered to the questions of the connection test, in their order; null where one was not asked. */
export interface ConnectionAnswers {
  /** Reading the board. */
  readonly read: StoreAnswer;
  /** Reading it again unless it is of the same tag. */
  readonly again: StoreAnswer | null;
  /** Writing the same content over a tag that was made up. */
  readonly wrong: StoreAnswer | null;
  /** Writing the same content, with one space more, over the right tag. */
  readonly right: StoreAnswer | null;
  /** Reading after that. */
  readonly after: StoreAnswer | null;
}

/** One thing that was asked of a store, in plain words. "unknown": it could not be asked. */
export interface ConnectionLine {
  readonly id: 'reach' | 'read' | 'tag' | 'unchanged' | 'guard' | 'write';
  readonly ok: 'yes' | 'no' | 'unknown';
  readonly text: string;
}

export interface ConnectionReport {
  readonly lines: readonly ConnectionLine[];
  /** What lies at the address. */
  readonly found: 'board' | 'status' | 'nothing' | 'other';
  /** How far the store may be used. "unguarded": it writes, but would let two people overwrite each other. */
  readonly use: 'write' | 'read' | 'unguarded' | 'none';
}

const line = (id: ConnectionLine['id'], ok: ConnectionLine['ok'], text: string): ConnectionLine => ({ id, ok, text });
const statusOf = (answer: StoreAnswer | null): number => (answer?.kind === 'answer' ? answer.status : 0);
const tagOf = (answer: StoreAnswer | null) => readTag(answer?.kind === 'answer' ? answer.tag : null);
const isDone = (answer: StoreAnswer | null): boolean => statusOf(answer) >= 200 && statusOf(answer) < 300;

/** Statuses with which stores refuse a write over a tag that is not there any more; CouchDB says 409, or 400. */
const GUARDS: ReadonlySet<number> = new Set([400, 409, 412, 428]);

/** Statuses of a store that may be read all the same. */
const NO_WRITES: ReadonlySet<number> = new Set([401, 403, 405]);

const UNREACHABLE =
  'The store does not answer this page. Is the address right, is it running, and does it allow pages from here (CORS)?';

function readLine(answers: ConnectionAnswers): { line: ConnectionLine; found: ConnectionReport['found'] } {
  const verdict = readShared(answers.read);
  if (verdict.kind === 'board')
    return { line: line('read', 'yes', 'A board lies there and can be read.'), found: 'board' };
  if (verdict.kind === 'status')
    return { line: line('read', 'yes', 'A status report lies there and can be read.'), found: 'status' };
  if (verdict.kind === 'nothing') return { line: line('read', 'yes', 'Nothing lies there yet.'), found: 'nothing' };
  return { line: line('read', 'no', `${verdict.reason}.`), found: 'other' };
}

function tagLine({ read }: ConnectionAnswers): ConnectionLine {
  const tag = tagOf(read);
  if (tag === null)
    return line(
      'tag',
      'no',
      'The store gives versions no tag (ETag), or does not let pages see it (CORS: expose ETag).',
    );
  return tag.strong
    ? line('tag', 'yes', 'Every version has a strong tag.')
    : line(
        'tag',
        'no',
        'The tag is a weak one: it cannot guard a write. Some stores give a strong one after a second.',
      );
}

function unchangedLine({ again }: ConnectionAnswers): ConnectionLine {
  if (again === null) return line('unchanged', 'unknown', 'Whether it spares what has not changed could not be asked.');
  return statusOf(again) === 304
    ? line('unchanged', 'yes', 'It spares what has not changed.')
    : line('unchanged', 'no', 'It sends everything each time, also what has not changed: it works, and costs more.');
}

function guardLine({ wrong, read }: ConnectionAnswers): ConnectionLine {
  if (wrong === null)
    return line('guard', 'unknown', 'Whether two people could overwrite each other could not be asked yet.');
  if (GUARDS.has(statusOf(wrong))) return line('guard', 'yes', 'It refuses to write over what somebody else wrote.');
  if (isDone(wrong))
    return line('guard', 'no', 'It wrote although it was told not to: two people would overwrite each other here.');
  if (statusOf(wrong) === 0) return line('guard', 'unknown', 'It did not answer when something was to be written.');
  if (NO_WRITES.has(statusOf(wrong)))
    return line('guard', 'unknown', 'Whether two people could overwrite each other cannot be asked without writing.');
  const isKnown = statusOf(wrong) !== statusOf(read);
  return line('guard', 'unknown', isKnown ? `${judgeStatus(statusOf(wrong)).reason}.` : 'It gave no useful answer.');
}

function writeLine({ right, after, read, wrong }: ConnectionAnswers): ConnectionLine {
  const asked = right ?? wrong;
  if (asked === null) return line('write', 'unknown', 'Whether it can be written to could not be asked yet.');
  if (NO_WRITES.has(statusOf(asked)))
    return line('write', 'no', `It takes no writes with this access (${statusOf(asked)}).`);
  if (right === null || !isDone(right))
    return line(
      'write',
      'no',
      `${statusOf(asked) === 0 ? 'No answer to a write' : judgeStatus(statusOf(asked)).reason}.`,
    );
  const [before, now] = [tagOf(read), tagOf(after)];
  return now !== null && now.value !== before?.value
    ? line('write', 'yes', 'It can be written to, and tells versions apart.')
    : line('write', 'no', 'It took the write, but the tag stayed the same: versions cannot be told apart.');
}

function howFar(lines: readonly ConnectionLine[], { right, wrong }: ConnectionAnswers): ConnectionReport['use'] {
  const is = (id: ConnectionLine['id'], ok: ConnectionLine['ok']): boolean =>
    lines.some((one) => one.id === id && one.ok === ok);
  if (is('guard', 'yes') && is('write', 'yes') && is('tag', 'yes')) return 'write';
  return isDone(wrong) || isDone(right) ? 'unguarded' : 'read';
}

/**
 * What the connection test found, in plain words, and how far the store may be used: written to by many only if it gives
 * strong tags, refuses a write over a made-up one and takes one over the right one; else read, or written by one person
 * alone after an explicit word (spec sharing, "Asked of the store before it may be written to").
 *
 * @example connectionReport(answers).use // 'write'
 */
export function connectionReport(answers: ConnectionAnswers): ConnectionReport {
  if (answers.read.kind === 'unreachable')
    return { lines: [line('reach', 'no', UNREACHABLE)], found: 'other', use: 'none' };
  const reach = line('reach', 'yes', 'The store answers this page.');
  const { line: read, found } = readLine(answers);
  if (found === 'other') return { lines: [reach, read], found, use: 'none' };
  // Nobody writes it by hand: it is published with the board.
  if (found === 'status') return { lines: [reach, read], found, use: 'read' };
  if (found === 'nothing') {
    const later = 'Whether it guards what lies there is asked as soon as a board is put there.';
    return { lines: [reach, read, line('guard', 'unknown', later)], found, use: 'write' };
  }
  const lines = [reach, read, tagLine(answers), unchangedLine(answers), guardLine(answers), writeLine(answers)];
  return { lines, found, use: howFar(lines, answers) };
}
