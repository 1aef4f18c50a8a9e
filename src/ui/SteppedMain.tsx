import { useRef, type ComponentProps } from 'react';
import { StepContext } from './step-context.ts';
import { useSteps } from './use-steps.ts';

interface Props extends Omit<ComponentProps<'main'>, 'ref' | 'aria-busy'> {
  /** It is whole with the last of so many. */
  steps: number;
}

/** A screen that stands up in steps: what is in no `Step` at once, then one after the other. It is busy until it is whole. */
export function SteppedMain({ steps, ...props }: Props) {
  const place = useRef<HTMLElement>(null);
  const step = useSteps(steps, place);
  return (
    <StepContext value={step}>
      <main {...props} ref={place} aria-busy={step !== Infinity} />
    </StepContext>
  );
}
