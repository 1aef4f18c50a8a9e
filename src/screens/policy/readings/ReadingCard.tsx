import type { ReadingEffect } from '../../../core/audit/audit.ts';
import { READING_TEXTS } from '../../../core/policy/reading-texts.ts';
import type { ReadingChoice, ReadingName } from '../../../core/policy/readings.ts';
import { useBoard } from '../../../state/use-board.ts';
import { Card } from '../../../ui/Card.tsx';
import { ReadingChoiceCard } from './ReadingChoiceCard.tsx';
import styles from './ReadingsTab.module.css';

interface Props {
  name: ReadingName;
  choices: readonly ReadingChoice[];
  /** What each choice would change; null while that is worked out. */
  effects: readonly ReadingEffect[] | null;
}

/** One question that the handbook leaves open, with its answers side by side. */
export function ReadingCard({ name, choices, effects }: Props) {
  const inUse: ReadingChoice = useBoard((board) => board.readings[name]);
  const { name: title, question } = READING_TEXTS[name];
  return (
    <Card
      title={
        <>
          {title} <span className={styles.question}>{question}</span>
        </>
      }
      label={title}
    >
      <ul className={styles.choices}>
        {choices.map((value) => (
          <ReadingChoiceCard
            key={value}
            name={name}
            value={value}
            inUse={value === inUse}
            effect={effects?.find((effect) => effect.value === value) ?? null}
          />
        ))}
      </ul>
    </Card>
  );
}
