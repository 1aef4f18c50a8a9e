import { useMemo, useState } from 'react';
import type { ReplayedCheckIn } from '../../../core/audit/replay.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import { useMediaQuery } from '../../../state/use-media-query.ts';
import { useNow } from '../../../state/use-now.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { useTimeZone } from '../../../state/use-time-zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { Table } from '../../../ui/Table.tsx';
import { usePrinting } from '../../../ui/use-printing.ts';
import { replayColumns } from './replay-columns.tsx';

/** More are drawn on asking. */
const AT_ONCE = 100;
/** About ten pages. */
const MOST_PRINTED = 300;

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
  const isPrinting = usePrinting();
  const listed = rows.slice(0, isPrinting ? MOST_PRINTED : most);
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
        rows={listed}
        rowKey={({ checkIn }) => checkIn.id}
        empty="None."
      />
      {isPrinting && rows.length > listed.length && (
        <p>{(rows.length - listed.length).toLocaleString('en')} more are not printed; the CSV file has them all.</p>
      )}
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
