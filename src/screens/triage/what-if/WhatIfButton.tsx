import { useEffect } from 'react';
import { useTried } from '../../../state/what-if/use-tried.ts';
import { Button } from '../../../ui/Button.tsx';
import { preloadWhatIf, WHAT_IF_BUTTON, WHAT_IF_HEADING } from './late-what-if.ts';
import styles from './WhatIfButton.module.css';

// By then the screen stands and whoever opened it is reading.
const PRELOAD_AFTER_MS = 2000;

const fetchAhead = (): void => {
  preloadWhatIf().catch(() => {});
};

const goThere = (): void => document.querySelector<HTMLElement>(`#${WHAT_IF_HEADING}`)?.focus();

/** The way into a what-if, and back to one that is open. */
export function WhatIfButton() {
  const { parts, start } = useTried();
  useEffect(() => {
    const timer = setTimeout(fetchAhead, PRELOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const open = parts !== null;
  return (
    <Button
      id={WHAT_IF_BUTTON}
      className={styles.button}
      size="small"
      icon="ladder"
      title="Try who works and how many cases there are; the board stays as it is until you apply it"
      aria-expanded={open}
      onFocus={fetchAhead}
      onClick={open ? goThere : start}
    >
      {open ? 'Go to the what-if' : 'What if…'}
    </Button>
  );
}
