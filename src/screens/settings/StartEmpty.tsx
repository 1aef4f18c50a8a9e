import { useState } from 'react';
import type { EmptyBoard } from '../../state/start-board.ts';
import { Button } from '../../ui/Button.tsx';
import { FieldError } from '../../ui/FieldError.tsx';
import { RadioCards } from '../../ui/RadioCards.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './StartSettings.module.css';

interface Props {
  onStart: (options: EmptyBoard) => void;
  busy: boolean;
  reason: string;
}

const ENTRIES = [
  {
    value: 'roster',
    label: 'People by name',
    description: 'Who is working, on a focus day or out, and how many open cases each has.',
  },
  {
    value: 'numbers',
    label: 'Just two numbers',
    description: 'SEs working and open cases of each region. No name is needed.',
  },
] as const;

/** The way most teams begin: a name for the board, and what they are going to enter. */
export function StartEmpty({ onStart, busy, reason }: Props) {
  const [team, setTeam] = useState('');
  const [entry, setEntry] = useState<EmptyBoard['entry']>('roster');
  return (
    <form
      className={styles.way}
      aria-labelledby="start-empty"
      onSubmit={(event) => {
        event.preventDefault();
        onStart({ team: team.trim(), entry });
      }}
    >
      <h3 id="start-empty">An empty board</h3>
      <TextField
        label="Team"
        value={team}
        onChange={setTeam}
        placeholder="Customer Support"
        autoComplete="organization"
        maxLength={200}
      />
      <RadioCards legend="What you enter" hideLegend options={ENTRIES} value={entry} onChange={setEntry} />
      <Button type="submit" variant="primary" busy={busy} className={styles.go}>
        Start with an empty board
      </Button>
      <FieldError>{reason}</FieldError>
    </form>
  );
}
