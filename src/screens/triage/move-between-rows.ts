import type { KeyboardEvent } from 'react';

/** Arrow up and down in a count go to the count of the row above or below; Enter goes down, with Shift up. */
export const moveBetweenRows = (event: KeyboardEvent, list: HTMLElement | null): void => {
  const step = stepOf(event);
  if (step === 0 || list === null || event.altKey || event.ctrlKey || event.metaKey) return;
  if (!(event.target instanceof HTMLInputElement) || event.target.dataset['count'] === undefined) return;
  const counts = [...list.querySelectorAll<HTMLInputElement>('input[data-count]')];
  const next = counts[counts.indexOf(event.target) + step];
  event.preventDefault();
  next?.focus();
  next?.select();
};

const stepOf = ({ key, shiftKey }: KeyboardEvent): number => {
  if (key === 'ArrowUp') return -1;
  if (key === 'ArrowDown') return 1;
  if (key === 'Enter') return shiftKey ? -1 : 1;
  return 0;
};
