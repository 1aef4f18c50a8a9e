import { memo } from 'react';
import { useAbsencesToday } from '../../state/use-absences-today.ts';
import { useNow } from '../../state/use-now.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { useRegionName } from '../../state/use-region-name.ts';
import { AwayToday } from '../../widgets/AwayToday.tsx';
import { useLocked } from '../../state/use-locked.ts';
import { useToldEdit } from './use-told-edit.ts';

/** Asks about people whose state does not fit their absences, before anybody reads a level that does not either. */
export const AbsencesToday = memo(function AbsencesToday({ className }: { className?: string | undefined }) {
  const absences = useAbsencesToday();
  const { levels } = usePolicy();
  const nameRegion = useRegionName();
  const now = useNow('minute');
  const edit = useToldEdit();
  const isOnlyLooking = useLocked() !== null;
  if (absences === null || isOnlyLooking) return null;
  return (
    <AwayToday
      className={className}
      states={absences.states}
      levels={absences.levels}
      count={levels.length}
      today={new Date(now).toISOString().slice(0, 10)}
      nameRegion={nameRegion}
      onConfirm={() => edit(absences.edit)}
      onDismiss={absences.dismiss}
    />
  );
});
