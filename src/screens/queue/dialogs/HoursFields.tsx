import type { Ref } from 'react';
import { formatHours } from '../../../core/split/format-hours.ts';
import type { TimeLogEntry } from '../../../core/board/record.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import { SelectField } from '../../../ui/SelectField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { DayField } from '../../../widgets/DayField.tsx';
import { withCurrent } from './with-current.ts';
import type { HoursDraft, HoursErrors } from './hours-draft.ts';
import styles from './HoursDialog.module.css';

interface Props {
  /** Where one begins: the name while there is none, else the hours. */
  firstRef: Ref<HTMLInputElement>;
  needsName: boolean;
  draft: HoursDraft;
  errors: HoursErrors;
  today: string;
  /** What is logged already for the same day, region and person. */
  before: TimeLogEntry | undefined;
  onChange: (changes: Partial<HoursDraft>) => void;
}

export function HoursFields({ firstRef, needsName, draft, errors, today, before, onChange }: Props) {
  const { regions } = usePolicy();
  return (
    <>
      <DayField
        label="Day (UTC)"
        max={today}
        value={draft.day}
        onChange={(day) => onChange({ day })}
        error={errors.day}
      />
      <SelectField
        label="Region"
        value={draft.region}
        options={withCurrent(
          regions.map(({ id, name }) => ({ value: id, label: name })),
          draft.region,
          draft.region,
        )}
        onChange={(region) => onChange({ region })}
      />
      <TextField
        ref={needsName ? firstRef : undefined}
        className={styles.wide}
        label="Name"
        value={draft.by}
        onChange={(by) => onChange({ by })}
        error={errors.by}
        maxLength={200}
        autoComplete="off"
      />
      <TextField
        ref={needsName ? undefined : firstRef}
        label="Customer hours"
        inputMode="decimal"
        value={draft.customerHours}
        onChange={(customerHours) => onChange({ customerHours })}
        error={errors.customerHours}
        suffix="h"
        autoComplete="off"
      />
      <TextField
        label="Internal hours"
        inputMode="decimal"
        value={draft.internalHours}
        onChange={(internalHours) => onChange({ internalHours })}
        error={errors.internalHours}
        suffix="h"
        autoComplete="off"
      />
      {before !== undefined && (
        <p className={styles.before} role="status">
          Already logged: {formatHours(before.customerHours)} for customers, {formatHours(before.internalHours)}{' '}
          internal. Saving replaces them; two zeros remove the entry.
        </p>
      )}
    </>
  );
}
