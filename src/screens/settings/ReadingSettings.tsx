import { READING_TEXTS } from '../../core/policy/reading-texts.ts';
import { READING_CHOICES, type ReadingChoice, type ReadingName } from '../../core/policy/readings.ts';
import { editionOf } from '../../core/policy/edition-of.ts';
import { useBoard } from '../../state/use-board.ts';
import { useEdit } from '../../state/use-edit.ts';
import { usePolicy } from '../../state/use-policy.ts';
import { useLocked } from '../../state/use-locked.ts';
import { Card } from '../../ui/Card.tsx';
import { RadioCards } from '../../ui/RadioCards.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import styles from './settings.module.css';

const NAMES: readonly ReadingName[] = ['match', 'load', 'loadScope'];

/** Where the handbook is silent or contradicts itself, how this team reads it; and which edition of the page it follows. */
export function ReadingSettings() {
  const policy = usePolicy();
  const edition = editionOf(
    policy,
    useBoard((board) => board.edition),
  );
  const edit = useEdit();
  const readOnly = useLocked() !== null;
  return (
    <Card title="How the handbook is read">
      <div className={styles.fields}>
        <SelectField
          label="Edition of the prioritization page"
          value={edition.id}
          options={policy.editions.map(({ id, name, source }) => ({ value: id, label: `${name} (${source})` }))}
          onChange={(next) => edit({ kind: 'setEdition', edition: next })}
          description={`Pre-sales: ${edition.preSales.text}. First reply: ${edition.firstReplyNorm}. Time: ${edition.split.text}.`}
          disabled={readOnly}
        />
        {NAMES.map((name) => (
          <Reading key={name} name={name} readOnly={readOnly} />
        ))}
      </div>
    </Card>
  );
}

function Reading({ name, readOnly }: { name: ReadingName; readOnly: boolean }) {
  const edit = useEdit();
  const value: ReadingChoice = useBoard((board) => board.readings[name]);
  const text = READING_TEXTS[name];
  const choices: readonly ReadingChoice[] = READING_CHOICES[name];
  return (
    <RadioCards
      legend={`${text.name}: ${text.question}`}
      value={value}
      options={choices.map((choice) => ({
        value: choice,
        label: text.choices[choice]?.name ?? choice,
        description: text.choices[choice]?.explanation,
        disabled: readOnly,
      }))}
      onChange={(next) => edit({ kind: 'setReading', name, value: next })}
    />
  );
}
