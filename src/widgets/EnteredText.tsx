import { formatUtcDay } from '../core/clock/format-utc-day.ts';
import { formatUtcTime } from '../core/clock/format-utc-time.ts';
import type { Stamp } from '../core/board/board.ts';

/** When and by whom a number was entered. */
export function EnteredText({ stamp }: { stamp: Stamp | undefined }) {
  if (stamp === undefined) return <>no time recorded</>;
  const at = Date.parse(stamp.at);
  return (
    <>
      entered <time dateTime={stamp.at}>{`${formatUtcDay(at)} ${formatUtcTime(at)} UTC`}</time>
      {stamp.by !== '' && ` by ${stamp.by}`}
    </>
  );
}
