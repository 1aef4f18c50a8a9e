import { formatDay } from '../../../core/clock/format-day.ts';
import type { Absence } from '../../../core/plan/absences-on.ts';
import { Badge } from '../../../ui/Badge.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import styles from './AbsencesDialog.module.css';

interface Props {
  away: readonly Absence[];
  today: string;
  /** Which of them stands in the form. */
  changing: number | null;
  isLocked: boolean;
  onChange: (place: number) => void;
  onRemove: (place: number) => void;
}

/** "Thu 24 Dec 2026 to Sat 26 Dec 2026", the year said once where it is one. */
const absenceWords = ({ from, to }: Absence): string => {
  const [fromYear, toYear] = [from.slice(0, 4), to.slice(0, 4)];
  if (from === to) return `${formatDay(from)} ${fromYear}`;
  return `${formatDay(from)}${fromYear === toYear ? '' : ` ${fromYear}`} to ${formatDay(to)} ${toYear}`;
};

/** A person's absences, each with what can be done with it. */
export function AbsenceList({ away, today, changing, isLocked, onChange, onRemove }: Props) {
  if (away.length === 0) return <p className={styles.none}>No absence is entered.</p>;
  return (
    <ul className={styles.list} aria-label="Absences">
      {away.map((absence, place) => {
        const words = absenceWords(absence);
        return (
          // Two of the same days are told apart by their place alone.
          <li key={`${words} ${place}`} className={styles.item} data-changing={place === changing || undefined}>
            <span className={styles.days}>{words}</span>
            {absence.note !== '' && <span className={styles.note}>{absence.note}</span>}
            {absence.to < absence.from && (
              <Badge tone="warning" size="small">
                ends before it begins
              </Badge>
            )}
            {absence.from <= today && today <= absence.to && (
              <Badge tone="info" size="small">
                today
              </Badge>
            )}
            {!isLocked && (
              <span className={styles.actions}>
                <IconButton icon="edit" label={`Change ${words}`} onClick={() => onChange(place)} />
                <IconButton icon="trash" label={`Remove ${words}`} onClick={() => onRemove(place)} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
