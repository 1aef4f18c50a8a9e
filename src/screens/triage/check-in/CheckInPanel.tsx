import type { ReactNode } from 'react';
import type { BoardState, RegionState } from '../../../core/level/region-state.ts';
import { useCheckIn } from '../../../state/use-check-in.ts';
import { useNow } from '../../../state/use-now.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { LiveRegion } from '../../../ui/LiveRegion.tsx';
import { ReminderSwitch } from '../ReminderSwitch.tsx';
import { useLocked } from '../../../state/use-locked.ts';
import { useUndoToast } from '../use-undo-toast.ts';
import { CheckInItem } from './CheckInItem.tsx';
import { byUrgency, checkInNews, moreCheckIns, urgencyOf } from './check-in-news.ts';
import { useCheckInKey } from './use-check-in-key.ts';
import styles from './CheckInPanel.module.css';

/** The people's numbers stand below them on a phone, and what is to post stands below them elsewhere. */
const MOST_AT_ONCE = 3;

interface Props {
  state: BoardState;
  /** A region's level was just announced: there is something to post. */
  onCheckedIn: (region: string) => void;
}

/** Whose check-in is due, what it would announce, and the button that makes it. Not memo(): React 19.2 keeps an effect event's first handler there. */
export function CheckInPanel({ state, onCheckedIn }: Props) {
  const now = useNow('minute');
  const { confirm } = useCheckIn();
  const onlyLooking = useLocked() !== null;
  const tell = useUndoToast('check-in');
  const regions = state.inPlay === null ? [] : byUrgency(state.regions);
  const first = regions.find((region) => urgencyOf(region) !== 'quiet' && region.live !== null);
  const checkIn = ({ region, live }: RegionState): void => {
    if (!confirm(region.id).ok) return;
    tell(`${region.name} confirmed at level ${live}`);
    onCheckedIn(region.id);
  };
  const itemOf = (region: RegionState): ReactNode => (
    <CheckInItem
      key={region.region.id}
      state={region}
      now={now}
      isFirst={region === first}
      onConfirm={() => checkIn(region)}
    />
  );
  // One alone is not worth a click.
  const shown = regions.length > MOST_AT_ONCE + 1 ? MOST_AT_ONCE : regions.length;
  useCheckInKey(first === undefined || onlyLooking ? null : () => checkIn(first));
  return (
    <section aria-label="Check-ins">
      <LiveRegion message={checkInNews(regions)} />
      {state.inPlay === null ? (
        <p className={styles.none}>The levels are not in play, so no check-in is asked for.</p>
      ) : (
        <>
          <ul className={styles.list}>{regions.slice(0, shown).map(itemOf)}</ul>
          {shown < regions.length && (
            <Disclosure className={styles.more} summary={moreCheckIns(regions.slice(shown))}>
              <ul className={styles.list}>{regions.slice(shown).map(itemOf)}</ul>
            </Disclosure>
          )}
        </>
      )}
      {state.inPlay !== null && !onlyLooking && <ReminderSwitch className={styles.reminder} />}
    </section>
  );
}
