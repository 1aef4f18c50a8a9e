import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { latePart } from '../../../ui/late-part.ts';
import type { HolidaysDialogProps } from './HolidaysDialog.tsx';

const dialog = latePart<HolidaysDialogProps>(async () => (await import('./HolidaysDialog.tsx')).HolidaysDialog);
const LateDialog = dialog.Part;

/** Opens the public holidays of the weeks ahead. */
export function HolidaysButton() {
  const [openings, setOpenings] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        onPointerEnter={() => void dialog.preload()}
        onFocus={() => void dialog.preload()}
        onClick={() => {
          setOpenings(openings + 1);
          setIsOpen(true);
        }}
      >
        Public holidays
      </Button>
      {openings > 0 && <LateDialog key={openings} open={isOpen} onClose={() => setIsOpen(false)} />}
    </>
  );
}
