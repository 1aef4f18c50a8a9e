import { useBoard } from '../../state/use-board.ts';
import { useMe } from '../../state/use-me.ts';
import { usePreferences } from '../../state/use-preferences.ts';
import { useLocked } from '../../state/use-locked.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Card } from '../../ui/Card.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { TeamName } from './TeamName.tsx';
import styles from './settings.module.css';

const THEMES = [
  { value: 'auto', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

const NAMES = 'names-on-the-board';

/** The team's name, who is at this device, and how it looks here. */
export function BoardSettings() {
  const team = useBoard((board) => board.team);
  const people = useBoard((board) => board.people);
  const readOnly = useLocked() !== null;
  const { name, setName, theme, setTheme, singleKeys, setSingleKeys } = usePreferences();
  const me = useMe();
  return (
    <Card title="Team and you">
      <div className={styles.fields}>
        <TeamName key={team} team={team} readOnly={readOnly} />
        {!readOnly && (
          <p className={styles.line}>
            <ButtonLink href="#/import?what=people" icon="people">
              Add people from a list
            </ButtonLink>
            <ButtonLink href="#/triage">Add them one by one</ButtonLink>
          </p>
        )}
        <TextField
          label="Your name"
          description={
            me === null
              ? 'Stands beside what you enter. Choose yours from the people on the board, and Queue knows which cases are yours. Kept on this device only.'
              : `You are ${me.name} on the board, so Queue knows which cases are yours. Kept on this device only.`
          }
          value={name}
          onChange={setName}
          autoComplete="name"
          list={NAMES}
        />
        <datalist id={NAMES}>
          {people.map((person) => (
            <option key={person.id} value={person.name}>
              {person.name}
            </option>
          ))}
        </datalist>
        <SegmentedControl label="Theme on this device" showLabel options={THEMES} value={theme} onChange={setTheme} />
        <Checkbox
          label="Single-key shortcuts"
          description="Keys that work without Ctrl or ⌘: C checks in, N adds a case, / finds one, letters change the case or the days at hand. Kept on this device only."
          checked={singleKeys}
          onChange={setSingleKeys}
        />
      </div>
    </Card>
  );
}
