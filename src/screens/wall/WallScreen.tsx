import { keepQuery, navigate } from '../../state/hash-location.ts';
import { useAt } from '../../state/use-at.ts';
import { useBoard } from '../../state/use-board.ts';
import { useBoardState } from '../../state/use-board-state.ts';
import { useNoticeHeads } from '../../state/use-notice-heads.ts';
import { useNow } from '../../state/use-now.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { useRanking } from '../../state/use-ranking.ts';
import { useSync } from '../../state/use-sync.ts';
import { useSplitNow } from '../../state/use-split-now.ts';
import { useTimeZone } from '../../state/use-time-zone.ts';
import { useEscape } from './use-escape.ts';
import { useIdlePointer } from './use-idle-pointer.ts';
import { useWakeLock } from './use-wake-lock.ts';
import { Wall } from './Wall.tsx';

const BACK = '/triage';
const leave = (): void => navigate(BACK);

/** The wall of a leader's room: read from six metres, left alone for weeks. */
export function WallScreen() {
  useWakeLock();
  useEscape(leave);
  return (
    <Wall
      policy={usePolicy()}
      board={useBoard((board) => board)}
      state={useBoardState()}
      queue={useRanking()}
      split={useSplitNow()}
      now={useNow('minute')}
      zone={useTimeZone()}
      lookingBack={useAt() !== null}
      notices={useNoticeHeads()}
      sync={useSync()}
      back={`#${keepQuery(BACK)}`}
      idle={useIdlePointer()}
    />
  );
}
