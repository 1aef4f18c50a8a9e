import { useState } from 'react';
import { useSharedBoard, type SharedMode } from '../../../state/use-shared-board.ts';
import { Banner } from '../../../ui/Banner.tsx';
import { FieldError } from '../../../ui/FieldError.tsx';
import { choicesFor, verdictOf } from './choices.ts';
import { ReportLines } from './ReportLines.tsx';
import type { Place } from './standing-items.tsx';
import type { useShareCard } from './use-share-card.ts';
import { UseChoices } from './UseChoices.tsx';
import styles from './shared.module.css';

interface Props {
  place: Place;
  card: ReturnType<typeof useShareCard>;
}

/** What the store answered once there was a board on it; where it guards nothing, how it is to be used. */
export function AfterPut({ place, card: { afterPut, checking, settle } }: Props) {
  const { switchTo } = useSharedBoard();
  const [refusal, setRefusal] = useState('');
  if (checking)
    return (
      <p className={styles.note} role="status">
        The board is there. Asking the store whether it guards it…
      </p>
    );
  if (afterPut === null) return null;
  const isGuarded = afterPut.use === 'write';
  const choose = async (mode: SharedMode): Promise<void> => {
    const outcome = await switchTo(mode);
    setRefusal(outcome.ok ? '' : outcome.reason);
    if (outcome.ok) settle();
  };
  return (
    <section className={styles.part} aria-label="The store, asked once more">
      <Banner tone={isGuarded ? 'success' : 'warning'} role="status" title="The board is there.">
        {verdictOf(afterPut)}
      </Banner>
      <ReportLines lines={afterPut.lines} />
      {!isGuarded && (
        <UseChoices choices={choicesFor(afterPut, place.mode)} busy={false} onChoose={(mode) => void choose(mode)} />
      )}
      <FieldError>{refusal}</FieldError>
    </section>
  );
}
