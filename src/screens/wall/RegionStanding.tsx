import { formatUtcMoment } from '../../core/clock/format-utc-moment.ts';
import type { CheckInState, RegionState } from '../../core/level/region-state.ts';
import { Sign } from '../../ui/Sign.tsx';
import { describeAuthority } from './describe-authority.ts';
import { describeCheckIn } from './describe-check-in.ts';
import styles from './RegionStanding.module.css';

interface Props {
  state: RegionState;
  levels: number;
  now: number;
}

const URGENT: Partial<Record<CheckInState['state'], 'due' | 'overdue'>> = {
  due: 'due',
  overdue: 'overdue',
  missed: 'overdue',
};

/** Where the level in force comes from, whether the company was told, and when it is looked at next. */
export function RegionStanding({ state, levels, now }: Props) {
  const { inForce, inForceBy, announced, checkIn, unknown, levelPost } = state;
  const authority = describeAuthority(state, now);
  const isPostWaiting = levelPost === 'to-post' && unknown === null;
  const checkInText = describeCheckIn(checkIn, now);
  const next = checkIn.state === 'done' ? 'next ' : '';
  return (
    <div className={styles.standing}>
      {authority !== '' && (
        <p
          className={styles.authority}
          data-unknown={unknown === null ? undefined : ''}
          data-post={isPostWaiting || undefined}
          title={authority}
        >
          {inForce !== null && unknown === null && <span className={styles.of}>{`of ${levels} · `}</span>}
          {isPostWaiting && <PostWaits short={inForceBy === 'override'} />}
          {isPostWaiting && announced !== null && inForceBy === 'announced' ? (
            <>
              <span className={styles.long}>announced </span>
              {formatUtcMoment(announced.at, now)}
            </>
          ) : (
            authority
          )}
        </p>
      )}
      {checkInText !== null && (
        <p className={styles.checkIn} data-urgent={URGENT[checkIn.state]} title={next + checkInText}>
          {URGENT[checkIn.state] !== undefined && <Sign name="clock" />}
          <span>
            {next !== '' && <span className={styles.long}>{next}</span>}
            {checkInText}
          </span>
        </p>
      )}
    </div>
  );
}

/** The company has not been told; where a reason follows, or the card is short, in two words. */
function PostWaits({ short }: { short: boolean }) {
  return (
    <b className={styles.post}>
      {!short && <span className={styles.long}>level post still to post · </span>}
      <span className={short ? undefined : styles.short}>not posted · </span>
    </b>
  );
}
