import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** Arrow up and down in a count go to the count of the row above or below; Home and End of the list stay where they are. */
export const moveBetweenRows = (event: KeyboardEvent, list: HTMLElement | null): void => {
  const step = STEPS[event.key];
  if (step === undefined || list === null || event.altKey || event.ctrlKey || event.metaKey) return;
  if (!(event.target instanceof HTMLInputElement) || event.target.type === 'radio') return;
  const counts = [...list.querySelectorAll<HTMLInputElement>('input[data-count]')];
  const next = counts[counts.indexOf(event.target) + step];
  event.preventDefault();
  next?.focus();
  next?.select();
};
