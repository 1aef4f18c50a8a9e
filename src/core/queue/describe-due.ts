import { formatDuration } from '../clock/format-duration.ts';
import { formatUtcDay } from '../clock/format-utc-day.ts';
import { formatUtcTime } from '../clock/format-utc-time.ts';
import { startOfDay } from '../clock/start-of-day.ts';
import { DAY } from '../clock/time-of-day.ts';
import type { ReplyDue } from './queue.ts';

interface DueText {
  readonly text: string;
  readonly late: boolean;
}

function repliedText(at: number | null, now: number): string {
  if (at === null) return 'replied';
  return startOfDay(at) === startOfDay(now) ? `replied ${formatUtcTime(at)}` : `replied ${formatUtcDay(at)}`;
}

const dayText = (at: number, now: number): string =>
  startOfDay(at) - startOfDay(now) === DAY ? 'tomorrow' : formatUtcDay(at);

/**
 * A case's first reply in a few words: the time left or over, or when it went out. From a day on the UTC day and time are
 * told instead (spec screens, Queue).
 *
 * @example describeDue({ state: 'due', dueAt: now + 1_680_000, repliedAt: null, from: 'contract' }, now) // { text: '28 min left', late: false }
 */
export function describeDue({ state, dueAt, repliedAt }: ReplyDue, now: number): DueText {
  if (state === 'replied') return { text: repliedText(repliedAt, now), late: false };
  if (dueAt === null) return { text: 'nothing promised', late: false };
  if (state === 'late') return { text: `late ${formatDuration(now - dueAt)}`, late: true };
  if (dueAt - now < DAY) return { text: `${formatDuration(dueAt - now)} left`, late: false };
  return { text: `${dayText(dueAt, now)} ${formatUtcTime(dueAt)}`, late: false };
}
