import { useState } from 'react';
import { usePolicyActions } from '../../../state/use-policy-actions.ts';
import type { Policy } from '../../../core/policy/policy.ts';
import { usePolicy } from '../../../state/use-policy.ts';
import type { PolicyTrouble } from '../../../state/policy/policy-source.ts';
import { usePolicySource } from '../../../state/use-policy-source.ts';
import { Card } from '../../../ui/Card.tsx';
import { FileDrop } from '../../../ui/FileDrop.tsx';
import { useToast } from '../../../ui/use-toast.ts';
import styles from './OwnTab.module.css';
import { PastePolicy } from './PastePolicy.tsx';
import { ProblemList } from './ProblemList.tsx';

/** Longer files are no policy; reading them would only hold the page up. */
const MOST_BYTES = 8_000_000;

interface Refusal extends PolicyTrouble {
  /** What stayed in use. */
  readonly beside: Policy;
}

/** A team's own policy from a file or pasted: checked whole before it is used. */
export function LoadCard() {
  const policy = usePolicy();
  const { take, dismissTrouble } = usePolicyActions();
  const { trouble: refusedBefore } = usePolicySource();
  const { show } = useToast();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  // Once another policy is in use, what was refused before it is of no interest.
  const trouble = refusal?.beside === policy ? refusal : refusedBefore;
  const takeText = (text: string, name: string): boolean => {
    const taken = take(text, name);
    setRefusal(taken.ok ? null : { from: name, problems: taken.problems, beside: policy });
    if (taken.ok) show({ id: 'policy-taken', message: `“${name}” is in use.`, tone: 'success' });
    return taken.ok;
  };
  const read = async (file: File): Promise<void> => {
    if (file.size > MOST_BYTES)
      setRefusal({ from: file.name, problems: [{ path: '', reason: 'far too large for a policy' }], beside: policy });
    else takeText(await file.text(), file.name);
  };
  const putAway = (): void => {
    setRefusal(null);
    dismissTrouble();
  };
  return (
    <Card title="Your team’s own">
      <div className={styles.part}>
        <p className={styles.soft}>
          Regions, levels, thresholds, channels and wording are all in one JSON file. Save the one in use, change it,
          and load it here; put beside the app as policy.json it is everybody’s.
        </p>
        {trouble !== null && <ProblemList trouble={trouble} onDismiss={putAway} />}
        <FileDrop label="Choose a policy file" accept=".json,application/json" onFile={(file) => void read(file)} />
        <PastePolicy onText={(text) => takeText(text, 'Pasted text')} />
      </div>
    </Card>
  );
}
