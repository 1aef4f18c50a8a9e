import { useMemo, useState } from 'react';
import type { ReplayedCheckIn } from '../../../core/audit/replay.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import { useMediaQuery } from '../../../state/use-media-query.ts';
import { useNow } from '../../../state/use-now.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { useTimeZone } from '../../../state/use-time-zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { Table } from '../../../ui/Table.tsx';
import { replayColumns } from './replay-columns.tsx';

/** More are drawn on asking. */
const AT_ONCE = 100;

interface Props {
  rows: readonly ReplayedCheckIn[];
  policy: Policy;
}

/** Check-ins with the level that they had and would have had, newest first. */
export function ReplayTable({ rows, policy }: Props) {
  const inUse = usePolicy();
  const now = useNow('minute');
  const zone = useTimeZone();
  const [most, setMost] = useState(AT_ONCE);
  const narrow = useMediaQuery('(max-width: 40rem)');
  const columns = useMemo(
    () => replayColumns({ inUse, policy, now, zone, narrow }),
    [inUse, policy, now, zone, narrow],
  );
  return (
    <>
      <Table
        caption="Check-ins and what they would have been"
        columns={columns}
        rows={rows.slice(0, most)}
        rowKey={({ checkIn }) => checkIn.id}
        empty="None."
      />
      {rows.length > most && (
        <p>
          <Button onClick={() => setMost(most + AT_ONCE)}>
            Show {Math.min(AT_ONCE, rows.length - most)} more of {rows.length.toLocaleString('en')}
          </Button>
        </p>
      )}
    </>
  );
}
