import type { Person } from '../../../core/board/board.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import styles from './CalendarCard.module.css';
import { NOBODY, type CalendarLine } from './calendar-lines.ts';
import { daysWords } from './calendar-words.ts';

interface Props {
  line: CalendarLine;
  /** Who can be chosen for this event alone; null where the whole calendar is one person's. */
  people: readonly Person[] | null;
  onTick: (isTicked: boolean) => void;
  onPerson: (person: string) => void;
}

/** One event with the days it takes. */
export function CalendarEventLine({ line, people, onTick, onPerson }: Props) {
  const { event, days, person, isTicked, known, count } = line;
  return (
    <div className={styles.line}>
      <Checkbox
        className={styles.event}
        checked={isTicked}
        disabled={person === null}
        onChange={onTick}
        label={
          <>
            <span className={styles.title}>{event.title}</span> <span className={styles.days}>{daysWords(days)}</span>
          </>
        }
      />
      <span className={styles.marks}>
        {event.takes === 'free' && <Badge>shown as free</Badge>}
        {event.takes === 'unsure' && <Badge>tentative</Badge>}
        {known > 0 && <Badge tone="info">{known === count ? 'there already' : `${known} there already`}</Badge>}
      </span>
      {people !== null && (
        <SelectField
          className={styles.who}
          label={`Who “${event.title}” is about`}
          hideLabel
          value={person ?? NOBODY}
          options={[{ value: NOBODY, label: 'Nobody' }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
          onChange={onPerson}
        />
      )}
      {event.remarks.map((remark) => (
        <p key={remark} className={styles.remark}>
          {remark}
        </p>
      ))}
    </div>
  );
}
