import { useState } from 'react';
import { readPlanFile } from '../../../state/use-kept-plans.ts';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { usePlanner } from '../use-planner.ts';

/** A plan that somebody else kept, or another device. */
export function CompareFile() {
  const { compareWith } = usePlanner();
  const [refusal, refuse] = useState('');
  const take = async (file: File): Promise<void> => {
    const read = await readPlanFile(file);
    refuse(read.ok ? '' : `${file.name} cannot be used. ${read.reason} Choose one that “Take along” saved.`);
    if (read.ok) compareWith({ id: file.name, name: read.kept.name || file.name, plan: read.kept.plan });
  };
  return (
    <FileDrop
      label="Compare with a plan file"
      accept=".json,application/json"
      error={refusal}
      onFile={(file) => void take(file)}
    />
  );
}
