import { useCallback, useEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { usePreferences } from '../../../state/use-preferences.ts';
import { moveSpot, type GridSpot } from './grid-range.ts';
import { paintOf, type Chosen, type DayEdits } from './use-day-edits.ts';
import type { GridSelection } from './use-grid-selection.ts';

interface Options {
  readonly grid: RefObject<HTMLElement | null>;
  readonly selection: GridSelection;
  readonly size: { readonly rows: number; readonly columns: number };
  readonly chosen: () => Chosen | null;
  readonly edits: DayEdits;
  readonly onNote: () => void;
}

/** What a cell is found by. */
const spotName = ({ row, column }: GridSpot): string => `${row}:${column}`;

/** The cell, or the name, that has the focus. */
const spotIn = (target: Element): GridSpot | null => {
  const [row, column] = (target.getAttribute('data-spot') ?? '').split(':').map(Number);
  return row === undefined || column === undefined ? null : { row, column };
};

/** What a key does to the selected days; null: nothing. */
const actionOf = (key: string, letters: boolean): 'toggle' | 'back' | 'note' | 'drop' | null => {
  if (key === 'Enter' || key === ' ') return 'toggle';
  if (key === 'Delete' || key === 'Backspace') return 'back';
  if (key === 'F2' || (letters && key.toLowerCase() === 'n')) return 'note';
  return key === 'Escape' ? 'drop' : null;
};

/** Keys of the grid: arrows walk, with Shift they select; Space turns the selected days over. */
export const useGridKeys = ({ grid, selection, size, chosen, edits, onNote }: Options) => {
  const walked = useRef(false);
  const left = useRef<HTMLElement | null>(null);
  const { active, goTo, drop } = selection;
  const { singleKeys } = usePreferences();

  // A cell far away is drawn before it can take the focus.
  useEffect(() => {
    if (!walked.current) return;
    walked.current = false;
    grid.current?.querySelector<HTMLElement>(`[data-spot="${spotName(active)}"]`)?.focus();
  }, [grid, active]);

  const act = useCallback(
    (name: NonNullable<ReturnType<typeof actionOf>>) => {
      if (name === 'drop') return drop();
      const days = chosen();
      if (days === null) return;
      if (name === 'note') return onNote();
      edits.paint(days, name === 'back' ? 'back' : paintOf(days));
    },
    [drop, chosen, edits, onNote],
  );

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const isSpot = event.target instanceof Element && event.target.hasAttribute('data-spot');
    if ((!isSpot && event.target !== grid.current) || event.altKey) return;
    const isWhole = event.ctrlKey || event.metaKey;
    const to = moveSpot(event.key, isWhole, active, { ...size, hasNames: !event.shiftKey });
    if (to !== null) {
      event.preventDefault();
      walked.current = true;
      goTo(to, event.shiftKey);
      return;
    }
    const action = isWhole || active.column === -1 ? null : actionOf(event.key, singleKeys);
    if (action === null) return;
    event.preventDefault();
    act(action);
  };
  // Where the window loses the focus, its element keeps it for the window; coming back to it chooses nothing.
  const onBlur = ({ target }: FocusEvent<HTMLElement>): void => {
    left.current = target.ownerDocument.activeElement === target ? target : null;
  };
  // A screen reader goes to a cell by the focus alone; keys then speak of that one.
  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    const isBack = target === left.current;
    left.current = null;
    if (isBack) return;
    const spot = spotIn(target);
    if (spot !== null && spotName(spot) !== spotName(active)) goTo(spot, false);
  };
  return { onKeyDown, onFocus, onBlur };
};
