import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { latePart } from '../../../ui/late-part.ts';
import { usePlanner } from '../use-planner.ts';
import type { CalendarDialogProps } from './CalendarDialog.tsx';

const dialog = latePart<CalendarDialogProps>(async () => (await import('./CalendarDialog.tsx')).CalendarDialog);
const LateDialog = dialog.Part;

/** Opens the import of calendars. */
export function CalendarImportButton() {
  const { locked, board } = usePlanner();
  const [openings, setOpenings] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        icon="calendar"
        disabled={locked !== null || board.people.length === 0}
        title={locked ?? undefined}
        onPointerEnter={() => void dialog.preload()}
        onFocus={() => void dialog.preload()}
        onClick={() => {
          setOpenings(openings + 1);
          setIsOpen(true);
        }}
      >
        Import calendars
      </Button>
      {openings > 0 && <LateDialog key={openings} open={isOpen} onClose={() => setIsOpen(false)} />}
    </>
  );
}
