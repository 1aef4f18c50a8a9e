import { useState } from 'react';
import { formatUtcDay } from '../../core/clock/format-utc-day.ts';
import { useBoard } from '../../state/use-board.ts';
import { useEdit } from '../../state/use-edit.ts';
import { useLocked } from '../../state/use-locked.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './settings.module.css';

const formatDay = (day: string): string => `${formatUtcDay(Date.parse(day))} ${day.slice(0, 4)}`;

/** Days on which no business hours run: reply targets wait over them. */
export function HolidaySettings() {
  const holidays = useBoard((board) => board.holidays);
  const edit = useEdit();
  const readOnly = useLocked() !== null;
  const [day, setDay] = useState('');
  const [refusal, setRefusal] = useState('');
  const add = (): void => {
    if (day === '') return setRefusal('Choose a day first.');
    const answer = edit({ kind: 'setHolidays', days: [...new Set([...holidays, day])].toSorted() });
    setRefusal(answer.ok ? '' : answer.reason);
    if (answer.ok) setDay('');
  };
  return (
    <Card title="Holidays">
      <p className={styles.note}>
        On these days (UTC) no business hours run, so reply targets wait. Levels are not changed by them.
      </p>
      {holidays.length === 0 ? (
        <p className={styles.note}>None listed yet.</p>
      ) : (
        <ul className={styles.days} aria-label="Holidays">
          {holidays.map((holiday) => (
            <li key={holiday}>
              <time dateTime={holiday}>{formatDay(holiday)}</time>
              {!readOnly && (
                <IconButton
                  icon="close"
                  size="small"
                  label={`Remove ${formatDay(holiday)}`}
                  onClick={() => edit({ kind: 'setHolidays', days: holidays.filter((other) => other !== holiday) })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <form
          className={styles.inline}
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <TextField label="Another day" type="date" value={day} onChange={setDay} error={refusal} />
          <Button type="submit">Add</Button>
        </form>
      )}
    </Card>
  );
}
