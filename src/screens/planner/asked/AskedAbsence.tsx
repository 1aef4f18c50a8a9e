import { useRef } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { keepFocus } from '../../../ui/keep-focus.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { DayField } from '../../../widgets/DayField.tsx';
import { usePlanner } from '../use-planner.ts';
import styles from './AskedAbsence.module.css';
import { AskedOutlook } from './AskedOutlook.tsx';
import { useAskedAbsence } from './use-asked-absence.ts';

const NOBODY = 'Once people are listed, see here what an absence would do before you grant it.';

/** What an absence would do, before it is granted. */
export function AskedAbsence() {
  const { policy, board, locked } = usePlanner();
  const form = useAskedAbsence();
  const who = useRef<HTMLSelectElement>(null);
  // The buttons go with what they answer.
  const andBack = (answer: () => void) => (): void => {
    answer();
    keepFocus(who.current);
  };
  const { asked, from, to, note, problem, outlook, isAwayAlready } = form;
  const isToGrant = asked !== null && !isAwayAlready && outlook !== null;
  const people = policy.regions.flatMap((region) =>
    board.people
      .filter((person) => person.region === region.id)
      .map(({ id, name }) => ({ value: id, label: `${name}, ${region.name}` })),
  );
  return (
    <Card title="An absence asked for">
      <p className={styles.note}>{people.length === 0 ? NOBODY : 'See what it would do before you grant it.'}</p>
      {people.length > 0 && (
        <div className={styles.form}>
          <SelectField
            ref={who}
            className={styles.person}
            label="Who"
            value={asked?.id ?? ''}
            options={[{ value: '', label: 'Choose a person' }, ...people]}
            onChange={form.setPerson}
          />
          <DayField label="First day away" value={from} onChange={form.setFrom} />
          <DayField label="Last day away" value={to} error={problem} onChange={form.setTo} />
          <TextField
            className={styles.person}
            label="Note"
            optional
            value={note}
            maxLength={200}
            onChange={form.setNote}
          />
        </div>
      )}
      {asked !== null && isAwayAlready && <p className={styles.answer}>{asked.name} is away on these days already.</p>}
      {isToGrant && <AskedOutlook asked={asked} outlook={outlook} />}
      {(asked !== null || problem !== '') && (
        <p className={styles.buttons}>
          {isToGrant && locked === null && (
            <Button variant="primary" icon="check" onClick={andBack(form.grant)}>
              Grant it
            </Button>
          )}
          <Button onClick={andBack(form.drop)}>Drop it</Button>
        </p>
      )}
    </Card>
  );
}
