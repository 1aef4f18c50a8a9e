import type { FocusEvent, KeyboardEvent, MouseEvent, RefObject } from 'react';
import type { Case } from '../../core/board/case.ts';
import { usePreferences } from '../../state/use-preferences.ts';
import type { VirtualListHandle } from '../../ui/VirtualList.tsx';
import { pressCaseKey } from './press-case-key.ts';
import type { CaseActions, OpenMenu } from './use-case-actions.ts';
import { useTabStop } from './use-tab-stop.ts';

interface ListKeys {
  readonly list: RefObject<VirtualListHandle | null>;
  readonly count: number;
  readonly caseAt: (row: number) => Case | undefined;
  readonly actions: CaseActions;
  readonly onMenu: OpenMenu;
  /** The row that the keyboard or the pointer is at. */
  readonly onCurrent: (row: number) => void;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

const rowOf = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null;

const indexOf = (row: HTMLElement | null): number | null => (row === null ? null : Number(row.dataset['index']));

/**
 * The list is one stop of the Tab key. In it the arrows move between rows, Enter opens one, and a letter does what can
 * be done with it, unless such keys are turned off.
 */
export const useListKeys = ({ list, count, caseAt, actions, onMenu, onCurrent }: ListKeys) => {
  const { stop, setStop, onScroll } = useTabStop(count);
  const { singleKeys } = usePreferences();
  const focusRow = (row: number): void => list.current?.focusRow(Math.min(Math.max(row, 0), count - 1));

  const onRowKey = (event: KeyboardEvent, row: number, element: HTMLElement): void => {
    const item = caseAt(row);
    const step = STEPS[event.key];
    if (item === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (step !== undefined) {
      event.preventDefault();
      focusRow(row + step);
    } else if (event.key === 'Enter') {
      // On a button in the row, Enter presses that.
      if (event.target !== element) return;
      event.preventDefault();
      actions.open(item);
    } else if (!singleKeys) return;
    else if (event.key.toLowerCase() === 'm' && !actions.readOnly) {
      event.preventDefault();
      onMenu(item, element.querySelector<HTMLElement>('[aria-haspopup="menu"]') ?? element, true);
    } else if (pressCaseKey(event, item, actions) === 'solve') focusRow(Math.min(row, count - 2));
  };

  const handlers = {
    onScroll,
    onKeyDown: (event: KeyboardEvent) => {
      const row = rowOf(event.target);
      const index = indexOf(row);
      if (row !== null && index !== null) onRowKey(event, index, row);
    },
    onClick: (event: MouseEvent) => {
      const index = indexOf(rowOf(event.target));
      const item = index === null ? undefined : caseAt(index);
      const onControl = event.target instanceof Element && event.target.closest('button, a') !== null;
      if (item !== undefined && !onControl && String(getSelection() ?? '') === '') actions.open(item);
    },
    onMouseOver: (event: MouseEvent) => {
      const index = indexOf(rowOf(event.target));
      if (index !== null) onCurrent(index);
    },
    onFocus: (event: FocusEvent) => {
      const index = indexOf(rowOf(event.target));
      if (index === null) return;
      setStop(index);
      onCurrent(index);
    },
  };
  return { stop, handlers };
};
