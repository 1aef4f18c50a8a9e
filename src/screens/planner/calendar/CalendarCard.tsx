import { Card } from '../../../ui/Card.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { SelectField } from '../../../ui/SelectField.tsx';
import { CalendarEventLine } from './CalendarEventLine.tsx';
import styles from './CalendarCard.module.css';
import { EACH, NOBODY, type CalendarLine, type CalendarLines } from './calendar-lines.ts';
import { counted, fileWords } from './calendar-words.ts';
import { ShownFew } from './ShownFew.tsx';
import type { CalendarImport } from './use-calendar-import.ts';

interface Props {
  calendar: CalendarLines;
  calendars: CalendarImport;
}

/** One file: whose it is, its events, and what of it could not be read. */
export function CalendarCard({ calendar, calendars }: Props) {
  const { file, lines, short } = calendar;
  const { source, name, refused, remarks, refusals } = file;
  return (
    <Card
      title={name === '' || name === source ? source : `${source} (${name})`}
      headingLevel={3}
      aside={<IconButton icon="close" label={`Leave out ${source}`} onClick={() => calendars.remove(source)} />}
    >
      <div className={styles.card}>
        <p className={styles.facts}>{refused ?? fileWords(file)}</p>
        {remarks.map((remark) => (
          <p key={remark} className={styles.remark}>
            {remark}
          </p>
        ))}
        {refused === null && <Whose calendar={calendar} calendars={calendars} />}
        {lines.length > 0 && <Lines lines={lines} calendar={calendar} calendars={calendars} />}
        {short.length > 0 && (
          <Disclosure summary={`${counted(short.length, 'event takes', 'events take')} too little of a day`}>
            <ShownFew items={short} label="Events that take too little of a day" keyOf={({ id }) => id}>
              {({ title, remarks: said }) => [title, ...said].join(' · ')}
            </ShownFew>
          </Disclosure>
        )}
        {refusals.length > 0 && (
          <Disclosure summary={`${counted(refusals.length, 'event', 'events')} could not be read`}>
            <ShownFew items={refusals} label="Events that could not be read" keyOf={({ line }) => String(line)}>
              {({ title, line, reason }) => `“${title}”, line ${line}: ${reason}`}
            </ShownFew>
          </Disclosure>
        )}
      </div>
    </Card>
  );
}

function Whose({ calendar: { file, whose }, calendars }: Props) {
  const { people, setWhose } = calendars;
  return (
    <SelectField
      className={styles.whose}
      label="Whose calendar is it?"
      value={whose}
      description={whose === NOBODY ? 'Its events can be ticked once that is said.' : undefined}
      options={[
        { value: NOBODY, label: 'Choose a person' },
        { value: EACH, label: 'A team’s: each event by the name in it' },
        ...people.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(next) => setWhose(file.source, next)}
    />
  );
}

function Lines({ lines, calendar, calendars }: Props & { lines: readonly CalendarLine[] }) {
  return (
    <ShownFew items={lines} label={`Events of ${calendar.file.source}`} keyOf={({ key }) => key}>
      {(line) => (
        <CalendarEventLine
          line={line}
          people={calendar.whose === EACH ? calendars.people : null}
          onTick={(isTicked) => calendars.tick([line.key], isTicked)}
          onPerson={(person) => calendars.setPerson(line.key, person)}
        />
      )}
    </ShownFew>
  );
}
