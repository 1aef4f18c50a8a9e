import { useState } from 'react';
import type { GivenCalendar } from '../../../state/calendar/use-read-calendars.ts';
import { Button } from '../../../ui/Button.tsx';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import styles from './CalendarDialog.module.css';

interface Props {
  onGiven: (given: readonly GivenCalendar[]) => void;
  busy: boolean;
}

const PASTED_AT_MOST = 1_000_000;

/** Calendars as files, or pasted. */
export function ChooseCalendars({ onGiven, busy }: Props) {
  const [text, setText] = useState('');
  return (
    <div className={styles.choose}>
      <FileDrop
        label="Choose .ics files"
        description="As Google Calendar, Outlook, Apple Calendar and others export them. They are read here and sent nowhere."
        accept=".ics,.ical,.ifb,.vcs,text/calendar"
        busy={busy}
        onFiles={(files) => onGiven(files.map((blob) => ({ name: blob.name, blob })))}
      />
      <Disclosure summary="Or paste a calendar">
        <form
          className={styles.paste}
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() === '') return;
            onGiven([{ name: 'Pasted calendar', text }]);
            setText('');
          }}
        >
          <TextArea
            label="Text of the calendar"
            limit={PASTED_AT_MOST}
            rows={4}
            value={text}
            onChange={setText}
            placeholder="BEGIN:VCALENDAR"
            spellCheck={false}
          />
          <Button type="submit" disabled={busy || text.trim() === ''}>
            Read what is pasted
          </Button>
        </form>
      </Disclosure>
    </div>
  );
}
