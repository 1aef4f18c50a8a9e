import type { PolicyRegion } from '../../../core/policy/policy.ts';
import type { TriedPart } from '../../../core/plan/tried-part.ts';
import { useBoard } from '../../../state/use-board.ts';
import { CountField } from '../../../ui/CountField.tsx';
import { triedCount } from './tried-value.ts';
import styles from './TryRoster.module.css';

interface Props {
  region: PolicyRegion;
  parts: readonly TriedPart[];
  put: (part: TriedPart) => void;
  fromQueue: boolean;
}

const nowText = (now: number | null): string => (now === null ? 'now not entered' : `now ${now}`);

/** The two numbers of a region without names, to try others. */
export function TryNumbers({ region, parts, put, fromQueue }: Props) {
  const entered = useBoard((board) => board.regions[region.id]);
  const { working = null, openCases = null } = entered ?? {};
  const [tryWorking, tryCases] = [
    triedCount(parts, 'setRegionWorking', region.id) ?? working,
    triedCount(parts, 'setRegionCases', region.id) ?? openCases,
  ];
  return (
    <div className={styles.numbers}>
      <div>
        <CountField
          label={`What if, ${region.name}: SEs working`}
          value={tryWorking}
          onCommit={(value) => put({ kind: 'setRegionWorking', region: region.id, value })}
        />
        <p className={styles.note}>SEs working, {nowText(working)}</p>
      </div>
      <div>
        <CountField
          label={`What if, ${region.name}: open cases`}
          value={tryCases}
          onCommit={(value) => put({ kind: 'setRegionCases', region: region.id, value })}
          disabled={fromQueue}
        />
        <p className={styles.note}>open cases, {nowText(openCases)}</p>
      </div>
    </div>
  );
}
