import { useState } from 'react';
import type { SharedMode } from '../../../state/use-shared-board.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import type { UseChoice } from './choices.ts';
import styles from './shared.module.css';

interface Props {
  choices: readonly UseChoice[];
  busy: boolean;
  onChoose: (mode: SharedMode) => void;
}

/** The ways to use a store from here; one that could cost others their work waits for an explicit word. */
export function UseChoices({ choices, busy, onChoose }: Props) {
  const [word, setWord] = useState(false);
  if (choices.length === 0) return null;
  const needsWord = choices.some((choice) => choice.needsWord);
  return (
    <div className={styles.choices}>
      {needsWord && (
        <Checkbox
          label="Only I write here, and from this browser alone"
          description="Nobody else, no other tab of another browser, no other device. Others may read."
          checked={word}
          onChange={setWord}
        />
      )}
      <p className={styles.line}>
        {choices.map(({ mode, label, primary, needsWord: isGuarded }) => (
          <Button
            key={mode}
            variant={primary ? 'primary' : 'quiet'}
            busy={busy}
            disabled={isGuarded && !word}
            onClick={() => onChoose(mode)}
          >
            {label}
          </Button>
        ))}
      </p>
    </div>
  );
}
