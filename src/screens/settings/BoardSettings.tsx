import { useState } from 'react';
import { useBoard } from '../../state/use-board.ts';
import { useEdit } from '../../state/use-edit.ts';
import { usePreferences } from '../../state/use-preferences.ts';
import { useReadOnly } from '../../state/use-read-only.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './settings.module.css';

const THEMES = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** The team's name, who is at this device, and how it looks here. */
export function BoardSettings() {
  const team = useBoard((board) => board.team);
  const edit = useEdit();
  const { readOnly } = useReadOnly();
  const { name, setName, theme, setTheme } = usePreferences();
  return (
    <Card title="Team and you">
      <div className={styles.fields}>
        <TeamName key={team} team={team} readOnly={readOnly} onSave={(next) => edit({ kind: 'setTeam', team: next })} />
        <TextField
          label="Your name"
          description="Stands beside what you enter. Kept on this device only; use the name on the board to see your own cases."
          value={name}
          onChange={setName}
          autoComplete="name"
        />
        <SegmentedControl label="Theme on this device" showLabel options={THEMES} value={theme} onChange={setTheme} />
        {!readOnly && (
          <p className={styles.line}>
            <ButtonLink href="#/import?what=people" icon="people">
              Add people from a list
            </ButtonLink>
            <ButtonLink href="#/triage">Add them one by one on Triage</ButtonLink>
          </p>
        )}
      </div>
    </Card>
  );
}

interface TeamNameProps {
  team: string;
  readOnly: boolean;
  onSave: (team: string) => { ok: true } | { ok: false; reason: string };
}

/** Saved when the field is left, so that one change of name is one edit. */
function TeamName({ team, readOnly, onSave }: TeamNameProps) {
  const [draft, setDraft] = useState(team);
  const [refusal, setRefusal] = useState('');
  const save = (): void => {
    if (draft === team) return;
    const answer = onSave(draft);
    setRefusal(answer.ok ? '' : answer.reason);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label="Team name"
        value={draft}
        onChange={setDraft}
        onBlur={save}
        error={refusal}
        disabled={readOnly}
      />
    </form>
  );
}
