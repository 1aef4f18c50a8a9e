import { useTried } from '../../../state/what-if/use-tried.ts';
import { LateWhatIfPanel } from './late-what-if.ts';

/** Where a what-if stands while one is under way. */
export function WhatIfSlot({ className }: { className?: string | undefined }) {
  const tried = useTried();
  return tried.parts === null ? null : <LateWhatIfPanel className={className} tried={tried} parts={tried.parts} />;
}
