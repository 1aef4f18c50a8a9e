import type { Message } from './facts.ts';
import type { RefusedEdit } from '../replica/replica.ts';

/** The newest messages are enough to know what happened; more would bury the screen. */
const MOST = 20;

export const withMessage = (messages: readonly Message[], message: Message): readonly Message[] =>
  [...messages.filter(({ id }) => id !== message.id), message].slice(-MOST);

export const refusedInOrder = ({ edit, reason }: RefusedEdit): Message => ({
  id: `refused-${edit.id}`,
  tone: 'warning',
  title: 'A change of yours no longer fits',
  text: `Somebody was quicker: ${reason}. It was not applied.`,
});

export const leftBehind = (count: number, why: string): Message => ({
  id: 'left-behind',
  tone: 'warning',
  title: count === 1 ? 'A change of yours was not applied' : `${count} changes of yours were not applied`,
  text: why,
});

const OPENED_ELSEWHERE = 'opened-elsewhere';

export const openedElsewhere = (team: string): Message => ({
  id: OPENED_ELSEWHERE,
  tone: 'info',
  title: 'Another tab opened another board',
  text: team === '' ? 'This tab shows it now.' : `This tab now shows “${team}”.`,
});

const NOT_OPENED = 'not-opened';

export const notOpened: Message = {
  id: NOT_OPENED,
  tone: 'warning',
  title: 'A stored board may be missing here',
  text: 'The browser’s storage could not be read, so this is the demo. What is stored is untouched, and is shown when it can be read again.',
};

export const withoutNotOpened = (messages: readonly Message[]): readonly Message[] =>
  messages.filter(({ id }) => id !== NOT_OPENED);

export const entriesNotReadable = (count: number): Message => ({
  id: 'entries-not-readable',
  tone: 'warning',
  title: count === 1 ? 'A stored change cannot be read' : `${count} stored changes cannot be read`,
  text: 'They were left out; everything else of the board is here.',
});

const DEMO_MISSING = 'demo-missing';
const DEMO_OF_OTHERS = 'demo-of-others';

export const demoMissing = (reason: string): Message => ({
  id: DEMO_MISSING,
  tone: 'warning',
  title: 'The demo board could not be loaded',
  text: `${reason}. This is an empty board; start one of your own in Settings.`,
});

export const demoOfOthers: Message = {
  id: DEMO_OF_OTHERS,
  tone: 'info',
  title: 'This is an empty board',
  text: 'The demo board has other regions than your policy. Enter your people, or start a board in Settings.',
};

const OF_AN_EMPTY_BOARD: readonly string[] = [DEMO_MISSING, DEMO_OF_OTHERS];
const OF_THE_BOARD_BEFORE: readonly string[] = [...OF_AN_EMPTY_BOARD, OPENED_ELSEWHERE];

const without = (messages: readonly Message[], ids: readonly string[]): readonly Message[] =>
  messages.some(({ id }) => ids.includes(id)) ? messages.filter(({ id }) => !ids.includes(id)) : messages;

/** What was told of a board that is empty is over with the first thing entered on it. */
export const onceEdited = (messages: readonly Message[]): readonly Message[] => without(messages, OF_AN_EMPTY_BOARD);

/** What was told of the board at hand is over when another one takes its place. */
export const onceReplaced = (messages: readonly Message[]): readonly Message[] =>
  without(messages, OF_THE_BOARD_BEFORE);
