import { use, type ReactNode } from 'react';
import { StepContext } from './step-context.ts';

/** A part of a `SteppedMain`, the first one `at` 1. Parts of one number stand up together. */
export function Step({ at, children }: { at: number; children: ReactNode }) {
  return use(StepContext) < at ? null : children;
}
