import { startTransition, useEffect, useLayoutEffect, useState, type RefObject } from 'react';

/**
 * How far a large picture stands: 0 at first, then one more whenever a part of it was laid out, up to `last`; from then on
 * it is whole for good. All at once it would keep a slow machine from answering.
 */
export const useSteps = (last: number, place: RefObject<HTMLElement | null>): number => {
  const [step, setStep] = useState(0);
  // Measuring has the browser lay out what is there now: not together with what comes, nor with painting the whole. Before
  // the last step it waits for the task after React's own work.
  useLayoutEffect(() => {
    if (step === Infinity) place.current?.getBoundingClientRect();
  }, [step, place]);
  useEffect(() => {
    if (step === Infinity) return;
    place.current?.getBoundingClientRect();
    startTransition(() => setStep(step + 1 < last ? step + 1 : Infinity));
  }, [step, last, place]);
  return step;
};
