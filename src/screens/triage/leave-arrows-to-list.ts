import type { KeyboardEvent } from 'react';

/** The list takes the arrows; the field would count up and down with them. */
export const leaveArrowsToList = (event: KeyboardEvent): void => {
  if (event.key === 'ArrowUp' || event.key === 'ArrowDown') event.preventDefault();
};
