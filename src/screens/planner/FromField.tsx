import { useState } from 'react';
import { TextField } from '../../ui/TextField.tsx';
import { isPlannedDay } from './read-planner-query.ts';

interface Props {
  from: string;
  onFrom: (day: string) => void;
}

/** The first day of the plan, by hand; half of a date waits until the rest is typed. */
export function FromField({ from, onFrom }: Props) {
  const [typed, setTyped] = useState(from);
  const take = (text: string): void => {
    setTyped(text);
    // A year is typed digit by digit: 0002 is on the way to 2026.
    if (isPlannedDay(text) && text >= '1000') onFrom(text);
  };
  return (
    <TextField type="date" label="First day" hideLabel value={typed} onChange={take} onBlur={() => setTyped(from)} />
  );
}
