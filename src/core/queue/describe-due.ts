import { formatDuration } from '../clock/format-duration.ts';
import { formatUtcDay } from '../clock/format-utc-day.ts';
import { formatUtcTime } from '../clock/format-utc-time.ts';
import { startOfDay } from '../clock/start-of-day.ts';
import type { ReplyDue } from './queue.ts';

const DAY = 86_400_000;

interface DueText {
  readonly text: string;
  readonly late: boolean;
}

/**
 * A case's first reply in a few words: time left, how late, or when it went out. Within a day the time left is told, later
 * the day and the UTC time.
 *
 * @example describeDue({ state: 'due', dueAt: now + 1_680_000, repliedAt: null, from: 'contract' }, now) // { text: '28 min left', late: false }
 */
export const describeDue = (due: ReplyDue, now: number): DueText => {
  if (due.state === 'replied') return { text: repliedText(due.repliedAt, now), late: false };
  if (due.dueAt === null) return { text: 'nothing promised', late: false };
  if (due.state === 'late') return { text: `late ${formatDuration(now - due.dueAt)}`, late: true };
  const left = due.dueAt - now;
  if (left < DAY) return { text: `${formatDuration(left)} left`, late: false };
  return { text: `${dayText(due.dueAt, now)} ${formatUtcTime(due.dueAt)}`, late: false };
};

const repliedText = (at: number | null, now: number): string => {
  if (at === null) return 'replied';
  return startOfDay(at) === startOfDay(now) ? `replied ${formatUtcTime(at)}` : `replied ${formatUtcDay(at)}`;
};

const dayText = (at: number, now: number): string =>
  startOfDay(at) - startOfDay(now) === DAY ? 'tomorrow' : formatUtcDay(at);
