import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Progress } from '../../../ui/Progress.tsx';
import { LiveRegion } from '../../../ui/LiveRegion.tsx';
import { FieldError } from '../../../ui/FieldError.tsx';
import { SegmentedControl } from '../../../ui/SegmentedControl.tsx';
import { formatDay } from '../../../core/clock/format-day.ts';
import { CalendarCard } from './CalendarCard.tsx';
import styles from './CalendarDialog.module.css';
import { ChooseCalendars } from './ChooseCalendars.tsx';
import { outcomeWords } from './calendar-words.ts';
import { useCalendarImport, type CalendarImport } from './use-calendar-import.ts';

export interface CalendarDialogProps {
  open: boolean;
  onClose: () => void;
}

const SHARES = [
  { value: 'half', label: 'Half', title: 'Half of the hours that the person’s region covers that day' },
  { value: 'any', label: 'Any part', title: 'Any part of the hours that the person’s region covers that day' },
  { value: 'whole', label: 'All', title: 'All hours that the person’s region covers that day' },
] as const;

/** Calendars in, absences out: whose each is, which events count, and what that changes. */
export function CalendarDialog({ open, onClose }: CalendarDialogProps) {
  const calendars = useCalendarImport();
  const { range, outcome, apply, progress } = calendars;
  const hasRead = calendars.calendars.some(({ file }) => file.refused === null);
  const isReady = outcome.added.length > 0 && progress === null;
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onClose()}
      size="large"
      title="Import calendars"
      description={`Absences from ${formatDay(range.from)} to ${formatDay(range.to)}, the weeks of this plan. Whole days count as they are written, in no time zone.`}
      footer={
        <>
          {hasRead && <p className={styles.words}>{outcomeWords(outcome.added, outcome.known)}</p>}
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" disabled={!isReady} onClick={() => apply() && onClose()}>
            Add absences
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <ChooseCalendars onGiven={calendars.read} busy={progress !== null} />
        {progress !== null && <Reading progress={progress} onCancel={calendars.cancel} />}
        {calendars.calendars.map((calendar) => (
          <CalendarCard key={calendar.file.source} calendar={calendar} calendars={calendars} />
        ))}
        {hasRead && <Counting calendars={calendars} />}
      </div>
    </Dialog>
  );
}

function Reading({ progress, onCancel }: { progress: number; onCancel: () => void }) {
  return (
    <div className={styles.reading}>
      <Progress label="Reading" value={progress} valueText={`${Math.round(progress * 100)} %`} />
      <Button size="small" onClick={onCancel}>
        Cancel reading
      </Button>
    </div>
  );
}

/** What counts as a day, and why nothing came of it. */
function Counting({ calendars }: { calendars: CalendarImport }) {
  const { share, setShare, outcome, refused } = calendars;
  return (
    <div className={styles.outcome}>
      <SegmentedControl
        label="An event with a time counts where it takes so much of the day’s coverage"
        showLabel
        options={SHARES}
        value={share}
        onChange={setShare}
        size="small"
      />
      <LiveRegion message={outcomeWords(outcome.added, outcome.known)} />
      <FieldError>{refused ?? undefined}</FieldError>
    </div>
  );
}
