import type { Stamp } from '../../../core/board/board.ts';
import { useNow } from '../../../state/use-now.ts';
import { useTimeZone } from '../../../state/use-time-zone.ts';
import { TimeText } from '../../../widgets/TimeText.tsx';

/** By whom and when something was decided. */
export function StampText({ stamp: { by, at } }: { stamp: Stamp }) {
  const now = useNow('minute');
  const zone = useTimeZone();
  return (
    <>
      {by === '' ? '' : `by ${by}, `}
      <TimeText at={Date.parse(at)} now={now} zone={zone} />
    </>
  );
}
