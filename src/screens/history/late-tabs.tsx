import { latePart } from '../../ui/late-part.ts';
import { Skeleton } from '../../ui/Skeleton.tsx';
import type { Period } from './use-period.ts';

interface Props {
  period: Period;
}

const LIST = <Skeleton height="24rem" />;
const checkIns = latePart<Props>(async () => (await import('./check-ins/CheckInList.tsx')).CheckInList, LIST);
const changes = latePart<Props>(async () => (await import('./changes/ChangeLog.tsx')).ChangeLog, LIST);

// The screen opens with the charts; the lists come while they are looked at.
export const LateCheckInList = checkIns.Part;
export const LateChangeLog = changes.Part;

/** Fetches what no one has opened yet. */
export const preloadHistoryTabs = (): Promise<unknown> => Promise.all([checkIns.preload(), changes.preload()]);
