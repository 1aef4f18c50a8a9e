import { useCallback, useMemo, useState } from 'react';
import { Card } from '../../../ui/Card.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { usePublicHolidays } from '../holidays/use-public-holidays.ts';
import { LateAbsencesDialog, LateNoteDialog, LateSelectionBar } from '../late-parts.ts';
import { usePlanner } from '../use-planner.ts';
import { DayGrid } from './DayGrid.tsx';
import { GridLegend } from './GridLegend.tsx';
import { GridTools } from './GridTools.tsx';
import { gridDays } from './grid-days.ts';
import { isOneCell } from './grid-range.ts';
import { gridRows } from './grid-rows.ts';
import { chosenIn, useDayEdits, type Chosen } from './use-day-edits.ts';
import { useGridSelection } from './use-grid-selection.ts';
import { useSame } from './use-same.ts';
import styles from './PeopleGrid.module.css';

/** People × days: absences by mouse, finger and keyboard. */
export function PeopleGrid() {
  const planner = usePlanner();
  const { board, policy } = planner;
  const [name, setName] = useState('');
  const [region, setRegion] = useState<string | null>(null);
  const [noting, setNoting] = useState<Chosen | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const { rows, people } = useMemo(
    () => gridRows(policy.regions, board.people, { name, region }),
    [policy, board.people, name, region],
  );
  const columns = useSame(gridDays(planner, usePublicHolidays()));
  const { days } = columns;
  const selection = useGridSelection(people, days);
  const edits = useDayEdits();
  const chosen = useMemo(() => chosenIn(selection.range, people, days), [selection.range, people, days]);
  const note = useCallback(() => {
    if (edits.locked === null) setNoting(chosen);
  }, [edits.locked, chosen]);
  return (
    <Card title="Who is away" className={styles.card}>
      {board.people.length === 0 ? (
        <NobodyListed />
      ) : (
        <div className={styles.body}>
          <GridTools name={name} region={region} onName={setName} onRegion={setRegion} />
          {edits.locked !== null && <p className={styles.locked}>{edits.locked}</p>}
          {rows.length === 0 ? (
            <p className={styles.none}>Nobody here is called “{name.trim()}”.</p>
          ) : (
            <DayGrid
              rows={rows}
              people={people}
              columns={columns}
              selection={selection}
              edits={edits}
              onNote={note}
              onOpen={setOpened}
            />
          )}
          {chosen !== null && !isOneCell(selection.range) && (
            <LateSelectionBar chosen={chosen} edits={edits} onNote={note} onDrop={selection.drop} />
          )}
          <GridLegend />
        </div>
      )}
      <LateNoteDialog chosen={noting} edits={edits} onClose={() => setNoting(null)} />
      <LateAbsencesDialog person={opened} onClose={() => setOpened(null)} />
    </Card>
  );
}

function NobodyListed() {
  return (
    <EmptyState
      icon="people"
      title="Nobody is listed yet"
      headingLevel={3}
      action={
        <ButtonLink href="#/triage" icon="people">
          Add people
        </ButtonLink>
      }
    >
      Absences belong to people. A region that is entered as two numbers works every day with the number entered.
    </EmptyState>
  );
}
