import { useNow } from '../../../state/use-now.ts';
import { useTimeZone } from '../../../state/use-time-zone.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { TimeText } from '../../../widgets/TimeText.tsx';
import { readUtcMoment } from './utc-moment.ts';

interface Props {
  label: string;
  value: string;
  onChange: (next: string) => void;
  error: string;
}

/** A day and time in UTC, with the time that is where the viewer is. */
export function UtcField({ label, value, onChange, error }: Props) {
  const now = useNow('minute');
  const zone = useTimeZone();
  const at = readUtcMoment(value);
  return (
    <TextField
      label={`${label} (UTC)`}
      type="datetime-local"
      value={value}
      onChange={onChange}
      error={error}
      description={at === null ? 'Day and time in UTC' : <TimeText at={at} now={now} zone={zone} />}
      required
    />
  );
}
