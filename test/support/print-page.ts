import { act } from '@testing-library/react';

/** What a browser tells the page before it puts it on paper, and after. */
export const printPage = (moment: 'beforeprint' | 'afterprint'): void =>
  act(() => void dispatchEvent(new Event(moment)));
