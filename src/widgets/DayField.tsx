import { TextField, type TextFieldProps } from '../ui/TextField.tsx';
import { dayHint } from './day-hint.ts';

/** A day by hand, and in words below: 03/04 is in March or in April, as the browser likes. */
export function DayField(props: Omit<TextFieldProps, 'type' | 'description'>) {
  return <TextField {...props} type="date" description={dayHint(props.value)} />;
}
