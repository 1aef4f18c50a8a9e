import type { ReadingEffect } from '../../../core/audit/audit.ts';
import { READING_TEXTS } from '../../../core/policy/reading-texts.ts';
import type { ReadingChoice, ReadingName } from '../../../core/policy/readings.ts';
import { useLocked } from '../../../state/use-locked.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Button } from '../../../ui/Button.tsx';
import { useToldPolicyEdit } from '../use-told-policy-edit.ts';
import { EffectShares } from './EffectShares.tsx';
import card from '../ChoiceCard.module.css';
import styles from './ReadingsTab.module.css';
import { useLevelsMoved } from './use-levels-moved.ts';

interface Props {
  name: ReadingName;
  value: ReadingChoice;
  inUse: boolean;
  effect: ReadingEffect | null;
}

/** One way to read it: what it means, what it would do to the levels now and to all inputs, and the switch to it. */
export function ReadingChoiceCard({ name, value, inUse, effect }: Props) {
  const locked = useLocked();
  const tell = useToldPolicyEdit();
  const moved = useLevelsMoved(name, value);
  const text = READING_TEXTS[name].choices[value];
  const title = text?.name ?? value;
  return (
    <li className={card.card} data-in-use={inUse || undefined}>
      <h3 className={styles.name}>
        {title}
        {inUse && (
          <Badge tone="accent" size="small" icon="check">
            in use
          </Badge>
        )}
      </h3>
      <p className={styles.soft}>{text?.explanation}</p>
      <p>
        <b>Now:</b> {moved}
      </p>
      {!inUse && (
        <>
          <EffectShares effect={effect} name={name} value={value} />
          <Button
            className={styles.use}
            disabled={locked !== null}
            onClick={() => tell({ kind: 'setReading', name, value }, moved)}
          >
            Use {title}
          </Button>
        </>
      )}
    </li>
  );
}
