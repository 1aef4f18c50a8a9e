import { latePart } from '../../ui/late-part.ts';
import type { AbsencesDialogProps } from './people/AbsencesDialog.tsx';
import type { NoteDialogProps } from './people/NoteDialog.tsx';
import type { SelectionBarProps } from './people/SelectionBar.tsx';

const details = latePart<object>(async () => (await import('./details/DayDetails.tsx')).DayDetails);
const cards = latePart<object>(async () => (await import('./PlannerCards.tsx')).PlannerCards);
const absences = latePart<AbsencesDialogProps>(
  async () => (await import('./people/AbsencesDialog.tsx')).AbsencesDialog,
);
const selectionBar = latePart<SelectionBarProps>(async () => (await import('./people/SelectionBar.tsx')).SelectionBar);
const note = latePart<NoteDialogProps>(async () => (await import('./people/NoteDialog.tsx')).NoteDialog);

// The screen opens with the days and the people; what is below, and what opens from them, comes after.
export const LateDayDetails = details.Part;
export const LateCards = cards.Part;
export const LateAbsencesDialog = absences.Part;
export const LateNoteDialog = note.Part;
export const LateSelectionBar = selectionBar.Part;

/** Fetches them before anything is drawn. */
export const preloadPlannerParts = (): Promise<unknown> =>
  Promise.all([details, cards, selectionBar, absences, note].map(({ preload }) => preload()));
