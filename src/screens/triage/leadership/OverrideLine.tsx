import type { Override } from '../../../core/board/board.ts';
import type { RegionState } from '../../../core/level/region-state.ts';
import { useNow } from '../../../state/use-now.ts';
import { useLocked } from '../../../state/use-locked.ts';
import { useTimeZone } from '../../../state/use-time-zone.ts';
import { Button } from '../../../ui/Button.tsx';
import { TimeText } from '../../../widgets/TimeText.tsx';
import { useToldEdit } from '../use-told-edit.ts';
import styles from './OverrideLine.module.css';

interface Props {
  state: RegionState;
  override: Override;
  inPlay: boolean;
  onChange: () => void;
}

/** A level that leadership set by hand: by whom, until when, why; and the way to end it before it ends by itself. */
export function OverrideLine({ state, override, inPlay, onChange }: Props) {
  const now = useNow('minute');
  const zone = useTimeZone();
  const onlyLooking = useLocked() !== null;
  const edit = useToldEdit();
  const { id, name } = state.region;
  return (
    <div className={styles.line} role="group" aria-label={`${name}, level set by hand`}>
      <p className={styles.words}>
        <b>Level {override.level} set by hand</b>
        {override.by !== '' && ` by ${override.by}`} until{' '}
        <TimeText at={Date.parse(override.until)} now={now} zone={zone} />: {override.reason}
        {!inPlay && ' It has no effect while the levels are not in play.'}
      </p>
      {!onlyLooking && (
        <div className={styles.actions}>
          {inPlay && (
            <Button size="small" onClick={onChange}>
              Change…
            </Button>
          )}
          <Button size="small" onClick={() => edit({ kind: 'setOverride', region: id, override: null })}>
            End it now
          </Button>
        </div>
      )}
    </div>
  );
}
