import { useId } from 'react';
import type { RegionState } from '../../../core/level/region-state.ts';
import { useBoard } from '../../../state/use-board.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { useLocked } from '../../../state/use-locked.ts';
import { CheckInButton } from './CheckInButton.tsx';
import { checkInLine, urgencyOf } from './check-in-news.ts';
import { checkInOffer } from './check-in-offer.ts';
import { levelsApart } from './levels-apart.ts';
import styles from './CheckInPanel.module.css';

interface Props {
  state: RegionState;
  now: number;
  /** Its check-in presses most of all regions: the key is for it. */
  isFirst: boolean;
  onConfirm: () => void;
}

/** One region's check-in: how much it presses, the levels told apart where they differ, and the button. */
export function CheckInItem({ state, now, isFirst, onConfirm }: Props) {
  const noteId = useId();
  const readOnly = useLocked() !== null;
  const { id } = state.region;
  const last = useBoard((board) => board.checkIns.findLast((checkIn) => checkIn.region === id));
  const urgency = urgencyOf(state);
  const offer = checkInOffer(state, last);
  const isQuiet = urgency === 'quiet' && state.inForceBy !== 'override';
  return (
    <li className={styles.item} data-urgency={urgency} data-check-in={id}>
      <div className={styles.news}>
        <p className={styles.line}>
          {urgency !== 'quiet' && <Icon name={urgency === 'due' ? 'clock' : 'warning'} size="small" />}
          <span>{checkInLine(state, now)}</span>
        </p>
        {!isQuiet && (
          <dl className={styles.levels}>
            {levelsApart(state, now).map((level) => (
              <div key={level.id}>
                <dt>{level.term}</dt>
                <dd>{level.value}</dd>
              </div>
            ))}
          </dl>
        )}
        {offer.note !== '' && (
          <p id={noteId} className={styles.note}>
            {offer.note}
          </p>
        )}
      </div>
      {!readOnly && (
        <CheckInButton
          offer={offer}
          region={state.region.name}
          isFirst={isFirst}
          isQuiet={urgency === 'quiet'}
          describedBy={offer.note === '' ? undefined : noteId}
          onConfirm={onConfirm}
        />
      )}
    </li>
  );
}
