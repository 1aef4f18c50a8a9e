import { startTransition, useEffect, useState, type RefObject } from 'react';

/**
 * How far a large picture stands: 0 at first, then one more whenever a part of it was laid out, up to `last`. All at once it
 * would keep a slow machine from answering.
 */
export const useSteps = (last: number, place: RefObject<HTMLElement | null>): number => {
  const [step, setStep] = useState(0);
  useEffect(() => {
    if (step >= last) return;
    // Measuring has the browser lay out what is there now, and not together with what comes.
    place.current?.getBoundingClientRect();
    startTransition(() => setStep(step + 1));
  }, [step, last, place]);
  return step;
};
