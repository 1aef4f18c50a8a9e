import { useState } from 'react';
import { useEdit } from '../../state/use-edit.ts';
import { TextField } from '../../ui/TextField.tsx';

interface Props {
  team: string;
  readOnly: boolean;
}

/** Saved when the field is left, so that one change of name is one edit. */
export function TeamName({ team, readOnly }: Props) {
  const edit = useEdit();
  const [draft, setDraft] = useState(team);
  const [refusal, setRefusal] = useState('');
  const save = (): void => {
    if (draft.trim() === team) return;
    const answer = edit({ kind: 'setTeam', team: draft.trim() });
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
        maxLength={200}
        autoComplete="organization"
      />
    </form>
  );
}
