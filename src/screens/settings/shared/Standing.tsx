import { useState } from 'react';
import type { Outcome } from '../../../state/outcome.ts';
import { useNow } from '../../../state/use-now.ts';
import { useSharedBoard } from '../../../state/use-shared-board.ts';
import { useTimeZone } from '../../../state/use-time-zone.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { DataList } from '../../../ui/DataList.tsx';
import { FieldError } from '../../../ui/FieldError.tsx';
import { AfterPut } from './AfterPut.tsx';
import { ChangeAccess } from './ChangeAccess.tsx';
import { SharedLinks } from './SharedLinks.tsx';
import { standingItems, type Place } from './standing-items.tsx';
import type { useShareCard } from './use-share-card.ts';
import styles from './shared.module.css';

interface Props {
  place: Place;
  card: ReturnType<typeof useShareCard>;
}

const TONES = { offline: 'info', stale: 'warning', refused: 'danger' } as const;

/** A shared board as it stands: where, how, since when, what waits, and what is wrong. */
export function Standing({ place, card }: Props) {
  const { unsent, look, leave } = useSharedBoard();
  const now = useNow('minute');
  const zone = useTimeZone();
  const [looking, setLooking] = useState(false);
  const [leaves, setLeaves] = useState(false);
  const [refusal, setRefusal] = useState('');
  const run = async (going: Promise<Outcome>): Promise<void> => {
    const outcome = await going;
    setRefusal(outcome.ok ? '' : outcome.reason);
  };
  const lookNow = async (): Promise<void> => {
    setLooking(true);
    await run(look());
    setLooking(false);
  };
  const { trouble } = place;
  return (
    <>
      {trouble !== null && (
        <Banner tone={TONES[trouble.sync]} title={trouble.reason} role="status">
          {trouble.advice}
        </Banner>
      )}
      <DataList layout="rows" items={standingItems({ place, unsent, now, zone })} />
      <p className={styles.line}>
        <Button icon="refresh" busy={looking} onClick={() => void lookNow()}>
          Look now
        </Button>
        <Button icon="cloud-off" onClick={() => setLeaves(true)}>
          Stop sharing here
        </Button>
      </p>
      <FieldError>{refusal}</FieldError>
      <AfterPut place={place} card={card} />
      <ChangeAccess key={place.address} place={place} />
      <SharedLinks address={place.address} />
      <ConfirmDialog
        open={leaves}
        onOpenChange={setLeaves}
        title="Stop sharing in this browser?"
        description={
          unsent === 0
            ? 'The board stays here as it is. What lies in the store stays there, for the others.'
            : 'The board stays here as it is. What you changed and the store does not have yet never reaches the others.'
        }
        confirmLabel="Stop sharing here"
        onConfirm={() => void run(leave())}
      />
    </>
  );
}
