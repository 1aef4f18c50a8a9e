import { useEffect } from 'react';
import { useTried } from '../../../state/what-if/use-tried.ts';
import { Button } from '../../../ui/Button.tsx';
import { Card } from '../../../ui/Card.tsx';
import { preloadWhatIf, WHAT_IF_BUTTON, WHAT_IF_HEADING } from './late-what-if.ts';
import styles from './WhatIfCard.module.css';

// By then the screen stands and whoever opened it is reading.
const PRELOAD_AFTER_MS = 2000;

const fetchAhead = (): void => {
  preloadWhatIf().catch(() => {});
};

const goThere = (): void => document.querySelector<HTMLElement>(`#${WHAT_IF_HEADING}`)?.focus();

/** The way into a what-if. */
export function WhatIfCard() {
  const { parts, start } = useTried();
  useEffect(() => {
    const timer = setTimeout(fetchAhead, PRELOAD_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const open = parts !== null;
  return (
    <Card title="What if…">
      <div className={styles.card}>
        <p className={styles.soft}>
          {open
            ? 'A what-if is open beside the board. None of it is on the board yet.'
            : 'Try who works and how many cases there are. The board stays as it is until you apply it.'}
        </p>
        <Button
          id={WHAT_IF_BUTTON}
          size="small"
          icon="ladder"
          aria-expanded={open}
          onFocus={fetchAhead}
          onClick={open ? goThere : start}
        >
          {open ? 'Go to the what-if' : 'Try something…'}
        </Button>
      </div>
    </Card>
  );
}
